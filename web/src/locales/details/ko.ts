/** Korean: why a date is what it is, and the further terms. */
import { counting } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, PeriodStart } from './messages.ts';

const { number } = counting('ko');

export const ko: DetailMessages = {
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} 휴무: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} 비근무일: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} 휴무: ${first}부터 ${last}까지 ${number(days)}일.`,
    notCollected: (days) => `택배사 미수거일: ${days}.`,
    manyNotCollected: (days, first, last) => `택배사 미수거: ${first}부터 ${last}까지 ${number(days)}일.`,
    afterCutoff: (time) => `${time} 이후의 주문은 저희 다음 영업일 주문으로 처리합니다.`,
    awaitingReceipt: (day, delay) => `저희 쪽 입고를 기다립니다. 예정일: ${day}${because(delay)}.`,
    overdue: (delay) => `저희 쪽 입고가 늦어졌고 새 날짜가 아직 없습니다${because(delay)}.`,
    replenishment: '공급사에 주문합니다. 날짜는 공급사의 평소 납기에 따릅니다.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? '주문 후 제작합니다.'
        : `주문 후 제작하며 저희 영업일로 ${span(least, most)}일 걸립니다.`,
    fullyBooked: (day) => `전체 수량을 만들 수 있는 가장 빠른 날은 ${day}입니다.`,
    handling: (least, most) => `발송 준비에 저희 영업일로 ${span(least, most)}일 걸립니다.`,
    transit: (least, most) => `배송에 택배사 영업일로 ${span(least, most)}일 걸립니다.`,
    release: (day) => `출시일: ${day}. 그 전에는 발송하지 않습니다.`,
    releaseUnsent: (day) => `출시일: ${day}. 그 전에는 제공하지 않습니다.`,
    noKnownSupply: '저희 쪽 입고 계획이 아직 없습니다.',
  },
  delays: {
    port_congestion: '항만 혼잡',
    supplier_delay: '공급사 지연',
    customs: '세관 보류',
    weather: '운송 중 악천후',
  },

  terms: {
    withdrawal: '청약철회',
    refund: '환급',
    returns: '반품',
    delayRefund: '늦어질 때',
    rights: '고객의 권리',

    refundWithin: (days, unit, from) => `${starts[from]}부터 ${dayCount(days, unit)} 이내 환급`,
    refundWithoutNumber: '지체 없이 환급; 법에 정해진 날수는 없습니다',
    refundInBillingCycle: '청구 주기 한 번 안에 환급',
    refundIfToday: (latest) => `오늘 취소하면 환급 기한: ${latest}`,
    withheldUntilReturn: '상품이나 반송 증빙을 받은 뒤 환급할 수 있습니다',

    returnWithin: (days, unit, from, months) => `${starts[from]}부터 ${period(days, unit, months)} 이내`,
    returnUntil: (day) => `${day}까지`,
    returnCost: { shop: '반송비는 쇼핑몰이 부담합니다', shopper: '반송비는 고객이 부담합니다' },
    withdrawWithin: (days, unit, _word, months) => `도착 후 ${period(days, unit, months)} 이내에 철회할 수 있습니다`,
    withdrawWithoutEnd: '기한 없이 철회할 수 있습니다',
    withdrawalExceptions: {
      none: '청약철회 불가',
      unsealed: '봉인을 뜯으면 이 권리가 없어집니다',
      mixed: '다른 물건과 섞이면 이 권리가 없어집니다',
      begun: '동의하신 뒤 제공이 시작되면 이 권리가 없어집니다',
      performed: '모두 이행되면 이 권리가 없어집니다',
    },
    ifDelivered: (delivered, lastDay) => `${delivered} 도착 시: ${lastDay}까지`,

    statutoryRights: '법에서 정한 권리가 적용됩니다',
  },
};

const dayNouns: Record<DayUnit, string> = { calendar: '일', working: '근무일', business: '영업일' };

const starts: Record<PeriodStart, string> = {
  order: '주문',
  payment: '결제',
  notice: '고객의 통지',
  entitlement: '주문 종료',
  shipment: '발송',
  delivery: '도착',
  goods_return: '상품 반환',
  stated_day: '명시된 날',
};

function dayCount(days: number, unit: DayUnit): string {
  return `${number(days)}${dayNouns[unit]}`;
}

function period(days: number, unit: DayUnit, months: number): string {
  return `${months === 0 ? '' : `${number(months)}개월 `}${dayCount(days, unit)}`;
}

/** "3", "0~1". */
function span(least: number, most: number): string {
  return `${least === most ? '' : `${number(least)}~`}${number(most)}`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

const owners: Record<CalendarOwner, string> = {
  location: '창고',
  carrier: '택배사',
  supplier: '공급업체',
};
