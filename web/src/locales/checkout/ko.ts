/** Korean. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number } = counting('ko');

export const ko: CheckoutMessages = {
  order: '주문 내용과 날짜',
  lines: '상품',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: '먼저 준비되지만 나머지 상품을 기다립니다.',

  shipping: {
    heading: '어떻게 보내 드릴까요?',
    together: '모두 준비되면 동시에',
    as_ready: '준비되는 대로 각각',
    shipments: (shipments) => `택배 ${number(shipments)}건`,
    collectHeading: '언제 수령하시겠습니까?',
    pickups: (pickups) => `수령 ${number(pickups)}회`,
    firstShips: (when) => `첫 발송: ${when}`,
    lastShips: (when) => `마지막 발송: ${when}`,
    firstArrives: (when) => `첫 도착: ${when}`,
    lastArrives: (when) => `마지막 도착: ${when}`,
  },

  whole: '주문 전체',
  wholeNoDate: '일부 상품은 날짜 미정입니다',

  terms: {
    now: '지금 결제',
    atShipment: '발송할 때',
    whenReady: '수령 준비가 되면',
    whenDelivered: '제공될 때',
    inAll: '합계',
    forLines: (names) => `${names}:`,
  },

  consent: {
    heading: '동의해 주세요',
    all: '다음 각 항목에 동의합니다:',
    again: {
      dates: '동의하신 뒤 날짜가 바뀌었습니다. 다시 확인해 주세요.',
      payment: '동의하신 뒤 결제 내용이 바뀌었습니다. 다시 확인해 주세요.',
      language: '동의하신 뒤 언어가 바뀌었습니다. 다시 확인해 주세요.',
      quantity: '동의하신 뒤 수량이 바뀌었습니다. 다시 확인해 주세요.',
      terms: '동의하신 뒤 조건이 바뀌었습니다. 다시 확인해 주세요.',
    },
    required: '주문하려면 여기에 체크해 주세요.',
  },

  cannot: {
    outOfStock: (name) => `${name}: 재고가 없습니다. 주문하려면 이 상품을 빼 주세요.`,
    takenInOrder: (name) => `${name}: 남은 재고가 주문의 다른 상품에 쓰입니다. 주문하려면 둘 중 하나를 빼 주세요.`,
    discontinued: (name) => `${name}: 판매가 종료되었습니다. 주문하려면 이 상품을 빼 주세요.`,
    notOpen: (name) => `${name}: 아직 주문할 수 없습니다. 주문하려면 이 상품을 빼 주세요.`,
    closed: (name) => `${name}: 사전 예약이 마감되었습니다. 주문하려면 이 상품을 빼 주세요.`,
    notShipped: (name, place) => `${name}: 배송하지 않는 지역입니다(${place}). 주문하려면 이 상품을 빼 주세요.`,
    askUs: (name, quantity) => `${name} ${number(quantity)}개는 문의해 주세요. 주문하려면 수량을 바꿔 주세요.`,
    overMaximum: (name, maximum) =>
      `${name}: 최대 ${number(maximum)}개까지 주문할 수 있습니다. 주문하려면 수량을 바꿔 주세요.`,
    belowLeast: (name, least) => `${name}: 주문당 최소 ${number(least)}개입니다. 주문하려면 수량을 바꿔 주세요.`,
    notInSteps: (name, step) => `${name}: ${number(step)}개 단위로 판매합니다. 주문하려면 수량을 바꿔 주세요.`,
    aboveMost: (name, most) => `${name}: 주문당 최대 ${number(most)}개입니다. 주문하려면 수량을 바꿔 주세요.`,
  },
  noPromise: '이 주문의 날짜를 아직 알 수 없습니다. 잠시 기다리시거나 나중에 다시 시도해 주세요.',
  changed: '주문 날짜가 바뀌었습니다.',
};
