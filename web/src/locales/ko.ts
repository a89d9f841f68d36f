/** Korean. Nouns have one form; sentences put days after a colon, so that no particle depends on how a day ends. */
import { counting } from './counting.ts';
import type { MomentTerms, PageMessages } from './messages.ts';
import { splitSentence } from './split.ts';

const { number } = counting('ko');

/** What terms say of a moment. */
const termsAt = (when: string, event: string): MomentTerms => ({
  onShipment: (amount) => (amount === undefined ? `${when} 결제` : `${amount}, ${when} 결제`),
  deposit: (now = '계약금', rest = '잔금') => `지금 ${now}, ${when} ${rest}`,
  until: {
    shipment: `${event} 전까지 취소할 수 있습니다`,
    withdrawal_ends: `${event} 전, 그리고 청약철회 기간이 끝날 때까지 취소할 수 있습니다`,
  },
  daysBeforeShipment: (days, lastDay) =>
    `${event} ${number(days)}일 전까지${lastDay === undefined ? '' : `(${lastDay})`} 취소할 수 있습니다`,
});
const shipment = termsAt('발송할 때', '발송');

export const ko: PageMessages = {
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
  pickup: {
    ready: (when, place) => `매장 수령 가능: ${when}${place === undefined ? '' : `, ${place}`}`,
    from: (day, time) => `${day} ${time}부터`,
    alsoAt: (places) => `현재 다른 매장에도 있음: ${places}`,
    none: '매장 수령 불가',
    parts: '나누어 수령',
    terms: termsAt('수령 준비가 되면', '수령 준비 완료'),
  },
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
  onlySoManyMore: (more) => `최대 ${number(more)}개까지 더 주문할 수 있습니다`,
  noMore: '더 주문할 수 없습니다',
  orderQuantity: {
    step: (units) => `${number(units)}개 단위로 판매`,
    least: (units) => `주문당 최소 ${number(units)}개`,
    most: (units) => `주문당 최대 ${number(units)}개`,
  },
  askUs: (maximum) => (maximum === 0 ? '문의해 주세요' : `${number(maximum)}개를 넘으면 문의해 주세요`),
  timeToday: (time) => `오늘 ${time}`,
  orderBy: (when) => `이 날짜는 다음 시각까지의 주문에 적용됩니다: ${when}`,
  orderWithin: (left, when) => `${left} 안에(${when}까지) 주문하면 이 날짜가 적용됩니다`,
  backInStock: (day) => `재입고 예정: ${day}`,
  preorderNotOpen: '사전 예약이 아직 시작되지 않았습니다',
  preordersOpen: (when) => `사전 예약 시작: ${when}`,
  preorderClosed: '사전 예약이 마감되었습니다',
  notSoldYet: '아직 판매하지 않습니다',
  soldFrom: (when) => `판매 시작: ${when}`,

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
  notLoaded: '불러오지 못했습니다. 잠시 후 다시 시도해 주세요.',

  terms: {
    heading: '거래 조건',
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
    fee: (amount) => `취소 수수료: ${amount}`,
    feeShare: (share) => `취소 수수료: 가격의 ${share}`,
    someFee: '취소 수수료가 있습니다',
    more: '다른 조건',
    policy: '쇼핑몰의 조건',
    cite: (citation) => citation,
    ofLaw: undefined,
    notAdvice: '법에서 정한 권리는 그대로입니다.',
  },

  digital: {
    atOnce: '바로 이용 가능',
    terms: termsAt('제공될 때', '제공'),
    givenUp: (citation) =>
      `청약철회 기간이 끝나기 전에 제공이 시작될 수 있습니다. 제공이 시작되면 청약철회권이 없어진다는 것을 알고 있습니다(${citation}).`,
  },

  consent: {
    agree: (sentences) => `동의합니다: ${sentences}`,
    willBeAsked: (sentences) => `다음 내용에 동의를 구합니다: ${sentences}`,
    pay: (payment) => `발송 전에 결제합니다: ${payment}.`,
    payBeforeReady: (payment) => `수령 준비 완료 전에 결제합니다: ${payment}.`,
    shipsBy: (day) => `발송 기한: ${day}.`,
    arrivesBy: (day) => `도착 기한: ${day}.`,
    readyBy: (day) => `매장 수령 가능 기한: ${day}.`,
    beyond: (day, citation) => `정한 날이 없을 때 법이 정한 마지막 날(${day})보다 늦습니다(${citation}).`,
    noDate: '배송일은 아직 정해지지 않았습니다.',
  },
};
