/** Korean. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number } = counting('ko');

export const ko: CheckoutMessages = {
  order: '주문과 날짜',
  lines: '상품',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: '먼저 준비되지만 나머지 상품을 기다립니다.',

  shipping: {
    heading: '어떻게 보내 드릴까요?',
    together: '모든 상품이 준비되면',
    as_ready: '준비되는 상품부터',
    shipments: (shipments) => `발송 ${number(shipments)}회`,
    collectHeading: '언제 수령하시겠습니까?',
    pickups: (pickups) => `수령 ${number(pickups)}회`,
    firstShips: (when) => `첫 발송: ${when}`,
    lastShips: (when) => `마지막 발송: ${when}`,
    firstArrives: (when) => `첫 도착: ${when}`,
    lastArrives: (when) => `마지막 도착: ${when}`,
  },

  whole: '주문 전체',
  wholeNoDate: '주문의 일부는 아직 날짜가 없습니다',

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
      dates: '동의하신 뒤 날짜가 바뀌었습니다. 다시 읽어 주세요.',
      payment: '동의하신 뒤 결제 내용이 바뀌었습니다. 다시 읽어 주세요.',
      language: '동의하신 뒤 언어가 바뀌었습니다. 다시 읽어 주세요.',
      terms: '동의하신 뒤 조건이 바뀌었습니다. 다시 읽어 주세요.',
    },
    required: '주문하려면 이 칸을 선택하세요.',
  },

  cannot: {
    outOfStock: (name) => `재고 없음: ${name}. 주문하려면 빼 주세요.`,
    takenInOrder: (name) => `${name}: 남은 수량을 주문의 다른 상품이 사용합니다. 주문하려면 둘 중 하나를 빼 주세요.`,
    discontinued: (name) => `판매 종료: ${name}. 주문하려면 빼 주세요.`,
    notOpen: (name) => `아직 주문할 수 없음: ${name}. 주문하려면 빼 주세요.`,
    closed: (name) => `사전 예약 마감: ${name}. 주문하려면 빼 주세요.`,
    notShipped: (name, place) => `배송하지 않는 지역(${place}): ${name}. 주문하려면 빼 주세요.`,
    askUs: (name, quantity) => `${name} ${number(quantity)}개는 문의해 주세요. 주문하려면 수량을 바꿔 주세요.`,
    overMaximum: (name, maximum) =>
      `${name}: 최대 ${number(maximum)}개까지 주문할 수 있습니다. 주문하려면 수량을 바꿔 주세요.`,
    belowLeast: (name, least) => `${name}: 주문당 최소 ${number(least)}개입니다. 주문하려면 수량을 바꿔 주세요.`,
    notInSteps: (name, step) => `${name}: ${number(step)}개 단위로 판매합니다. 주문하려면 수량을 바꿔 주세요.`,
    aboveMost: (name, most) => `${name}: 주문당 최대 ${number(most)}개입니다. 주문하려면 수량을 바꿔 주세요.`,
  },
  noPromise: '이 주문의 날짜를 아직 알 수 없습니다. 잠시 기다리거나 나중에 다시 시도하세요.',
  changed: '주문 날짜가 바뀌었습니다.',
};
