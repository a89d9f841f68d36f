/** Korean. Nouns have one form; sentences put days after a colon, so that no particle depends on how a day ends. */
import { counting } from './counting.ts';
import type { DayUnit, FactsAt, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number } = counting('ko');

const cancel = (isFree: boolean, until: string) => `${until}까지 ${isFree ? '무료 ' : ''}취소 가능`;

/** What the facts say of a moment. */
const factsAt = (when: string, event: string): FactsAt => ({
  charged: `${when} 결제`,
  deposit: (now = '선금', rest = '잔금') => `지금 ${now}, ${when} ${rest}`,
  cancel: (isFree) => cancel(isFree, `${event} 전`),
  cancelDays: (days, isFree) => cancel(isFree, `${event} ${number(days)}일 전`),
});

export const ko: PageMessages = {
  status: {
    in_stock: '재고 있음',
    backorder: '주문 가능(입고 대기)',
    preorder: '사전 예약',
    made_to_order: '주문 제작',
    out_of_stock: '재고 없음',
    discontinued: '판매 종료',
  },
  lastKnown: (status) => `마지막 확인: ${status}`,

  today: '오늘',
  tomorrow: '내일',
  todayOrTomorrow: '오늘 또는 내일',
  between: (first, last) => `${first}부터 ${last} 사이`,

  ships: (when) => `발송: ${when}`,
  arrives: (when) => `도착: ${when}`,
  likelyBy: (day) => `예상: ${day}까지`,
  oddsBy: (count, outOf, day) => `${number(outOf)}번 중 ${number(count)}번은 ${day}까지 도착`,
  noDate: '날짜 미정',
  pickup: {
    ready: (when, place) => `매장 수령 가능: ${when}${place === undefined ? '' : `, ${place}`}`,
    from: (day, time) => `${day} ${time}부터`,
    at: (place) => `수령 장소: ${place}`,
    alsoAt: (places) => `다른 매장에도 재고 있음: ${places}`,
    none: (place) => `매장 수령 불가${place === undefined ? '' : ` (${place})`}`,
    parts: '나누어 수령',
  },
  releases: (when) => `출시: ${when}`,
  notShipped: (place) => `배송하지 않는 지역: ${place}`,
  otherMethods: (methods) => `배송 가능한 방법: ${methods}`,

  shipsTo: (countries) => `배송 가능 국가: ${countries}`,
  shipsToMore: (countries, more) => `배송 가능 국가: ${countries} 외 ${number(more)}개국`,

  to: (place) => `배송지: ${place}`,
  orderBy: (when) => `${when}까지 주문 시`,
  orderWithin: (left, when) => `${left} 안에(${when}까지) 주문 시`,
  timeToday: (time) => `오늘 ${time}`,
  by: {
    yes: (day) => `${day}까지: 가능`,
    no: (day) => `${day}까지: 불가`,
    odds: (day, count, outOf) => `${day}까지: ${number(outOf)}번 중 ${number(count)}번 이상`,
    possible: (day) => `${day}까지: 가능성 있음(보장 안 됨)`,
  },

  split: splitSentence(
    {
      inStock: (units, isMore) => `${isMore ? '추가 ' : ''}${units}개 재고 있음`,
      from: (units, day, isMore) => `${isMore ? '추가 ' : ''}${units}개 ${day}부터`,
      noDate: (units, isMore) => `${isMore ? '추가 ' : ''}${units}개 날짜 미정`,
    },
    number,
  ),
  nowLater: (now, later) => `${number(now)}개 재고 있음, ${number(later)}개는 나중에`,
  some: {
    arrive: (units, when) => `${number(units)}개 도착: ${when}`,
    ship: (units, when) => `${number(units)}개 발송: ${when}`,
    ready: (units, when) => `${number(units)}개 매장 수령 가능: ${when}`,
    noDate: (units) => `${number(units)}개 날짜 미정`,
    by: (units, day) => `나머지 ${number(units)}개: ${day}까지`,
    shipBy: (units, day) => `나머지 ${number(units)}개 발송: ${day}까지`,
    from: (units, all, when) => `${number(all)}개 중 ${number(units)}개: ${when}부터`,
  },
  partQuantity: (quantity) => `${number(quantity)}개`,
  parts: '나누어 발송',

  onlySoMany: (maximum) => `최대 ${number(maximum)}개까지 주문할 수 있습니다`,
  onlySoManyMore: (more) => `최대 ${number(more)}개까지 더 주문할 수 있습니다`,
  noMore: '더 주문할 수 없습니다',
  orderQuantity: {
    step: (units) => `${number(units)}개 단위로 판매`,
    least: (units) => `주문당 최소 ${number(units)}개`,
    between: (least, most) => `주문당 ${number(least)}~${number(most)}개`,
    most: (units) => `주문당 최대 ${number(units)}개`,
  },
  askUs: (maximum) => (maximum === 0 ? '문의해 주세요' : `${number(maximum)}개를 넘으면 문의해 주세요`),
  backInStock: (day) => `재입고 예정: ${day}`,
  preorderNotOpen: '사전 예약이 아직 시작되지 않았습니다',
  preordersOpen: (when) => `사전 예약 시작: ${when}`,
  preorderClosed: '사전 예약이 마감되었습니다',
  notSoldYet: '아직 판매하지 않습니다',
  soldFrom: (when) => `판매 시작: ${when}`,

  notes: {
    stale: '재고 정보를 갱신하는 중이라 지금은 날짜를 안내해 드릴 수 없습니다.',
    beyond_calendar: '아직 먼 일이라 날짜를 안내해 드릴 수 없습니다.',
    no_destination: '배송지를 알려 주시면 도착일을 안내해 드립니다.',
    needs_postal_code: '우편번호를 알려 주시면 도착일을 안내해 드립니다.',
    no_transit_days: '배송할 수 있지만 며칠이 걸리는지는 아직 모릅니다.',
    may_be_sooner: '더 빨라질 수 있으니 문의해 주세요.',
  },

  facts: {
    shipment: factsAt('발송할 때', '발송'),
    ready: factsAt('수령 준비가 되면', '수령 준비 완료'),
    delivery: factsAt('제공될 때', '제공'),
    chargedNow: '지금 결제',
    eachCharged: '각각 발송할 때 결제',
    cancelThen: (isFree) => cancel(isFree, '그전'),
    cancelBy: (day, isFree) => cancel(isFree, day),
    cancelToday: (isFree) => cancel(isFree, '오늘이 끝날 때'),
    noCancel: '취소 불가',
    onlyLater: '나중에 발송되는 것만',
    fee: (amount) => `취소 수수료: ${amount}`,
    feeShare: (share) => `취소 수수료: 가격의 ${share}`,
    someFee: '취소 수수료 있음',
    refund: (days, unit) => `${dayCount(days, unit)} 이내 환불`,
    refundPromptly: '지체 없이 환불',
    refundInBillingCycle: '청구 주기 1회 이내 환불',
    ifLate: (refund) => `늦어지면 ${refund}`,
    returns: (days, unit, months) => `반품: ${period(days, unit, months)} 이내`,
    returnUntil: (day) => `반품: ${day}까지`,
    returnUntilAnyway: (day) => `반품: ${day}까지(그 뒤에 도착해도)`,
    returnAlways: '반품: 기한 없음',
    noReturns: '단순 변심 반품 불가',
    withdraw: (days, unit, months) => `청약철회: ${period(days, unit, months)} 이내`,
    withdrawAlways: '청약철회: 기한 없음',
    lost: {
      none: '청약철회 불가',
      unsealed: '봉인을 뜯으면 불가',
      mixed: '다른 물건과 섞이면 불가',
      begun: '제공(다운로드)이 시작되면 불가',
      performed: '제공이 끝나면 불가',
    },
    comma: ', ',
    ofLaw: undefined,
  },

  details: '자세히',
  notLoaded: '불러오지 못했습니다. 잠시 후 다시 시도해 주세요.',

  digital: {
    atOnce: '바로 이용 가능',
    status: '디지털 상품',
  },
};

const dayNouns: Record<DayUnit, string> = { calendar: '일', working: '영업일', business: '영업일' };

function dayCount(days: number, unit: DayUnit): string {
  return `${number(days)}${dayNouns[unit]}`;
}

function period(days: number, unit: DayUnit, months: number): string {
  return `${months === 0 ? '' : `${number(months)}개월 `}${dayCount(days, unit)}`;
}
