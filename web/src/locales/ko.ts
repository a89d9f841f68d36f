/** Korean. Nouns have one form; sentences put days after a colon, so that no particle depends on how a day ends. */
import { counting } from './counting.ts';
import type { CalendarOwner, DayUnit, Messages, PeriodStart } from './messages.ts';
import { splitSentence } from './split.ts';

const { number } = counting('ko');

export const ko: Messages = {
  status: {
    in_stock: '재고 있음',
    backorder: '입고 예정 주문',
    preorder: '사전 예약',
    made_to_order: '주문 제작',
    out_of_stock: '재고 없음',
    discontinued: '판매 종료',
  },

  today: '오늘',
  tomorrow: '내일',
  todayOrTomorrow: '오늘 또는 내일',
  between: (first, last) => `${first}부터 ${last} 사이`,

  ships: (when) => `발송: ${when}`,
  arrives: (when) => `도착: ${when}`,
  noDate: '날짜 미정',
  releases: (when) => `출시: ${when}`,
  notShipped: (place) => `배송하지 않는 지역: ${place}`,
  otherMethods: (methods) => `배송 가능한 방법: ${methods}`,

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? '추가 ' : ''}${units}개 재고 있음`,
      from: (units, day, isMore) => `${isMore ? '추가 ' : ''}${units}개 ${day}부터`,
      noDate: (units, isMore) => `${isMore ? '추가 ' : ''}${units}개 날짜 미정`,
    },
    number,
  ),
  partQuantity: (quantity) => `${number(quantity)}개`,
  parts: '나누어 발송',

  onlySoMany: (maximum) => `최대 ${number(maximum)}개까지 주문할 수 있습니다`,
  askUs: (maximum) => (maximum === 0 ? '문의해 주세요' : `${number(maximum)}개를 넘으면 문의해 주세요`),
  timeToday: (time) => `오늘 ${time}`,
  orderBy: (when) => `이 날짜는 다음 시각까지의 주문에 적용됩니다: ${when}`,
  orderWithin: (left, when) => `${left} 안에(${when}까지) 주문하면 이 날짜가 적용됩니다`,
  backInStock: (day) => `재입고 예정: ${day}`,
  preorderNotOpen: '사전 예약이 아직 시작되지 않았습니다',
  preordersOpen: (when) => `사전 예약 시작: ${when}`,

  notes: {
    stale: '재고 정보를 갱신하는 중이라 지금은 날짜를 안내하지 않습니다.',
    beyond_calendar: '영업 일정을 벗어나 아직 날짜를 안내하지 않습니다.',
    no_destination: '배송을 안내하려면 배송지가 필요합니다.',
    needs_postal_code: '배송을 안내하려면 우편번호가 필요합니다.',
    no_transit_days: '배송할 수 있지만, 얼마나 걸리는지는 아직 모릅니다.',
    may_be_sooner: '더 빠를 수 있으니 문의해 주세요.',
  },

  ladder: {
    heading: '수량별',
    range: (first, last) => (first === last ? number(first) : `${number(first)}~${number(last)}`),
    orMore: (quantity) => `${number(quantity)}+`,
    from: (first) => `${number(first)}개 이상`,
    beyond: '그 이상',
    all: '다른 수량 더 보기',
  },
  queue: {
    ahead: (ahead) => (ahead === 0 ? '첫 번째 순서입니다' : `앞선 대기 수량: ${number(ahead)}개`),
    batch: (taken, quantity) => `다음 입고 ${number(quantity)}개 중 ${number(taken)}개가 예약되었습니다`,
  },

  why: '이 날짜인 이유',
  whyNoDate: '아직 날짜가 없는 이유',
  reasons: {
    closedDays: (days, calendar) => `${owner(calendar)} 휴무: ${days}.`,
    notWorkdays: (days, calendar) => `${owner(calendar)} 비근무일: ${days}.`,
    manyDaysOff: (days, first, last, calendar) =>
      `${owner(calendar)} 휴무: ${first}부터 ${last}까지 ${number(days)}일.`,
    afterCutoff: (time) => `${time} 이후의 주문은 저희 다음 영업일 주문으로 처리합니다.`,
    awaitingReceipt: (day, delay) => `저희 쪽 입고를 기다립니다. 예정일: ${day}${because(delay)}.`,
    overdue: (delay) => `저희 쪽 입고가 늦어졌고 새 날짜가 아직 없습니다${because(delay)}.`,
    replenishment: '공급사에 주문합니다. 날짜는 공급사의 평소 납기에 따릅니다.',
    production: (least, most) =>
      least === undefined || most === undefined
        ? '주문 후 제작합니다.'
        : `주문 후 제작하며 저희 영업일로 ${span(least, most)}일 걸립니다.`,
    handling: (least, most) => `발송 준비에 저희 영업일로 ${span(least, most)}일 걸립니다.`,
    transit: (least, most) => `배송에 택배사 영업일로 ${span(least, most)}일 걸립니다.`,
    release: (day) => `출시일: ${day}. 그 전에는 발송하지 않습니다.`,
    noKnownSupply: '저희 쪽 입고 계획이 아직 없습니다.',
  },
  delays: {
    port_congestion: '항만 혼잡',
    supplier_delay: '공급사 지연',
    customs: '세관 보류',
    weather: '운송 중 악천후',
  },

  terms: {
    heading: '거래 조건',
    payment: '결제',
    atCheckout: '주문할 때',
    cancellation: '취소',
    withdrawal: '청약철회',
    refund: '환급',
    returns: '반품',
    delayRefund: '늦어질 때',
    rights: '고객의 권리',

    onShipment: (amount) => (amount === undefined ? '발송할 때 결제' : `${amount}, 발송할 때 결제`),
    atOrder: (amount) => (amount === undefined ? '주문할 때 결제' : `${amount}, 주문할 때 결제`),
    deposit: (now = '계약금', atShipment = '잔금') => `지금 ${now}, 발송할 때 ${atShipment}`,

    until: {
      shipment: '발송 전까지 취소할 수 있습니다',
      never: '취소할 수 없습니다',
      withdrawal_ends: '발송 전, 그리고 청약철회 기간이 끝날 때까지 취소할 수 있습니다',
    },
    daysBeforeShipment: (days, lastDay) =>
      `발송 ${number(days)}일 전까지${lastDay === undefined ? '' : `(${lastDay})`} 취소할 수 있습니다`,
    fee: (amount) => `취소 수수료: ${amount}`,
    feeShare: (share) => `취소 수수료: 가격의 ${share}`,
    someFee: '취소 수수료가 있습니다',

    refundWithin: (days, unit, from) => `${starts[from]}부터 ${dayCount(days, unit)} 이내 환급`,
    refundWithoutNumber: '지체 없이 환급; 법에 정해진 날수는 없습니다',
    refundInBillingCycle: '청구 주기 한 번 안에 환급',
    refundIfToday: (latest) => `오늘 취소하면 환급 기한: ${latest}`,
    withheldUntilReturn: '상품이나 반송 증빙을 받은 뒤 환급할 수 있습니다',

    returnWithin: (days, unit, from, months) => `${starts[from]}부터 ${period(days, unit, months)} 이내`,
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
    more: '다른 조건',
    policy: '쇼핑몰의 조건',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: '법에서 정한 권리는 그대로입니다.',
  },

  consent: {
    agree: (sentences) => `동의합니다: ${sentences}`,
    willBeAsked: (sentences) => `다음 내용에 동의를 구합니다: ${sentences}`,
    pay: (payment) => `발송 전에 결제합니다: ${payment}.`,
    shipsBy: (day) => `발송 기한: ${day}.`,
    arrivesBy: (day) => `도착 기한: ${day}.`,
    beyond: (day, citation) => `정한 날이 없을 때 법이 정한 마지막 날(${day})보다 늦습니다(${citation}).`,
    noDate: '배송일은 아직 정해지지 않았습니다.',
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

function owner(calendar: CalendarOwner): string {
  return calendar === 'carrier' ? '택배사' : '창고';
}
