/** Korean: why a date is what it is, and the further terms. */
import { counting } from '../counting.ts';
import type { CalendarOwner, DayUnit, DetailMessages, MomentTerms, PeriodStart } from './messages.ts';

const { number } = counting('ko');

/** What terms say of a moment. */
const termsAt = (when: string, event: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `${when} 결제` : `${amount}, ${when} 결제`),
  deposit: (now = '선금', rest = '잔금') => `지금 ${now}, ${when} ${rest}`,
  until: {
    shipment: `${event} 전까지 취소할 수 있습니다`,
    withdrawal_ends: `${event} 전은 물론 청약철회 기간이 끝날 때까지 취소할 수 있습니다`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `${event} ${number(days)}일 전${lastDay === undefined ? '' : `(${lastDay})`}까지 취소할 수 있습니다`,
});
const shipment = termsAt('발송할 때', '발송');

export const ko: DetailMessages = {
  why: '이 날짜인 이유',
  whyNoDate: '아직 날짜가 없는 이유',
  dayByDay: '날짜별로 보기',
  reasons: {
    closedDays: (days, calendar) => `${owners[calendar]} 휴무일: ${days}.`,
    notWorkdays: (days, calendar) => `${owners[calendar]} 정기 휴무일: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owners[calendar]} 휴무: ${first}부터 ${last} 사이 ${number(days)}일.`,
    notCollected: (days) => `택배사 집하가 없는 날: ${days}.`,
    manyNotCollected: (days, first, last) => `택배사 집하가 없는 날: ${first}부터 ${last} 사이 ${number(days)}일.`,
    afterCutoff: (time) => `${time} 이후의 주문은 저희의 다음 영업일 주문으로 처리됩니다.`,
    awaitingReceipt: (day, delay) => `${day}에 입고될 예정입니다${because(delay)}.`,
    overdue: (delay) => `입고가 늦어지고 있으며 새 날짜는 아직 없습니다${because(delay)}.`,
    replenishment: '공급업체에 주문합니다. 날짜는 공급업체의 평소 납기에 따릅니다.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? '주문 후 제작합니다.'
        : `주문 후 제작하며, 저희 영업일 기준으로 ${span(least, most)}일 걸립니다.`,
    fullyBooked: (day) => `전체 수량을 만들 수 있는 가장 빠른 날은 ${day}입니다.`,
    receiving: (least, most) => `입고 후 정리에 저희 영업일 기준으로 ${span(least, most)}일 걸립니다.`,
    handling: (least, most) => `상품 준비에 저희 영업일 기준으로 ${span(least, most)}일 걸립니다.`,
    transit: (least, most) => `배송에 택배사 영업일 기준으로 ${span(least, most)}일 걸립니다.`,
    release: (day) => `출시일: ${day}. 그 전에는 발송하지 않습니다.`,
    releaseUnsent: (day) => `출시일: ${day}. 그 전에는 제공하지 않습니다.`,
    noKnownSupply: '입고 계획이 아직 없습니다.',
  },
  delays: {
    port_congestion: '항만 혼잡',
    supplier_delay: '공급업체 지연',
    customs: '세관 보류',
    weather: '운송 중 악천후',
  },

  queue: {
    ahead: (ahead) => (ahead === 0 ? '바로 다음 순서입니다' : `앞선 대기 수량: ${number(ahead)}개`),
    batch: (taken, quantity) => `다음 입고 ${number(quantity)}개 중 ${number(taken)}개가 예약되었습니다`,
  },

  ladder: {
    heading: '다른 수량: 전체 수량 기준 날짜',
    range: (first, last) =>
      first === last
        ? `${number(first)}개`
        : first === 1
          ? `${number(last)}개까지`
          : `${number(first)}~${number(last)}개`,
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)}개 이상`,
    beyond: '더 많은 수량',
    all: '다른 수량 더 보기',
  },

  terms: {
    heading: '거래 조건',
    more: '다른 조건',
    payment: '결제',
    atCheckout: '주문할 때',
    cancellation: '취소',

    onShipment: shipment.onShipment,
    atOrder: (amount) => (amount === undefined ? '주문할 때 결제' : `${amount}, 주문할 때 결제`),
    deposit: shipment.deposit,

    until: {
      shipment: shipment.until.shipment,
      never: '취소할 수 없습니다',
      withdrawal_ends: shipment.until.withdrawal_ends,
    },
    daysBeforeShipment: shipment.daysBeforeShipment,
    policy: '쇼핑몰의 조건',
    policyElsewhere: '법령 표시가 없는 항목은 쇼핑몰의 조건입니다.',
    cite: (citation) => citation,
    notAdvice: '법에서 정한 권리는 그대로입니다.',

    withdrawal: '청약철회',
    refund: '환불',
    returns: '반품',
    delayRefund: '늦어질 때',
    rights: '고객의 권리',

    refundWithin: (days, unit, from) => `${starts[from]}부터 ${dayCount(days, unit)} 이내 환불`,
    refundWithoutNumber: '지체 없이 환불(법에 정해진 일수는 없습니다)',
    refundInBillingCycle: '청구 주기 1회 이내 환불',
    refundIfToday: (latest) => `오늘 취소하면 환불 기한: ${latest}`,
    withheldUntilReturn: '상품이나 반송 증빙을 받은 뒤 환불할 수 있습니다',

    returnWithin: (days, unit, from, months) => `${starts[from]}부터 ${period(days, unit, months)} 이내`,
    returnUntil: (day) => `${day}까지`,
    returnCost: { shop: '반송비는 쇼핑몰이 부담합니다', shopper: '반송비는 고객이 부담합니다' },
    withdrawWithin: (days, unit, _word, months) =>
      `도착 후 ${period(days, unit, months)} 이내에 청약철회를 할 수 있습니다`,
    withdrawWithoutEnd: '기한 없이 청약철회를 할 수 있습니다',
    withdrawalExceptions: {
      none: '청약철회 불가',
      unsealed: '봉인을 뜯으면 이 권리가 없어집니다',
      mixed: '다른 물건과 섞이면 이 권리가 없어집니다',
      begun: '동의하신 뒤 제공(다운로드)이 시작되면 이 권리가 없어집니다',
      performed: '제공이 모두 끝나면 이 권리가 없어집니다',
    },
    ifDelivered: (delivered, lastDay) => `${delivered} 도착 시: ${lastDay}까지`,
    rolledOn: '기간이 쉬는 날에 끝나므로 다음 영업일까지 늘어납니다',

    statutoryRights: '법에서 정한 권리가 적용됩니다',
  },

  pickup: { terms: termsAt('수령 준비가 되면', '수령 준비 완료') },
  digital: {
    terms: termsAt('제공될 때', '제공'),
    givenUp: '바로 제공을 시작하는 데 동의합니다. 제공이 시작되면 청약철회권이 없어진다는 것을 알고 있습니다.',
    givenUpOnRelease:
      '출시일에 제공을 시작하는 데 동의합니다. 제공이 시작되면 청약철회권이 없어진다는 것을 알고 있습니다.',
  },

  consent: {
    willBeAsked: (sentences) => `다음 내용에 동의를 요청드립니다: ${sentences}`,
    pay: (amount) => `발송 전에 결제합니다${bracketed(amount)}.`,
    payBeforeReady: (amount) => `수령 준비가 되기 전에 결제합니다${bracketed(amount)}.`,
    wait: (day) => `${day}까지 기다리는 데 동의합니다.`,
    waitForShipment: (day) => `늦으면 ${day}에 발송될 수 있다는 데 동의합니다.`,
    waitWithoutDay: '아직 날짜가 정해지지 않았지만 기다리는 데 동의합니다.',
    why: '동의가 필요한 이유',
    shipsBy: (day) => `늦어도 ${day}에 발송됩니다.`,
    beyond: (day, citation) => `따로 정한 날이 없으면 법이 정한 마지막 날은 ${day}입니다(${citation}).`,
    paidBefore: '아직 받으실 수 없는 상품을 미리 결제하시기 때문입니다.',
  },
};

const dayNouns: Record<DayUnit, string> = { calendar: '일', working: '영업일', business: '영업일' };

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

/** An amount or a share: in brackets it needs no particle, which would depend on how it ends. */
function bracketed(amount: string | undefined): string {
  return amount === undefined ? '' : `(${amount})`;
}

function because(delay: string | undefined): string {
  return delay === undefined ? '' : `: ${delay}`;
}

const owners: Record<CalendarOwner, string> = {
  location: '창고',
  carrier: '택배사',
  supplier: '공급업체',
};
