/** Korean. */
import type { OrderMessages } from './messages.ts';

export const ko: OrderMessages = {
  change: {
    unchanged: '약속한 날짜가 그대로 유효합니다',
    sooner: '약속보다 빠릅니다',
    later: '약속보다 늦습니다',
  },
  noDateNow: '약속보다 늦습니다: 지금은 날짜가 없습니다',
  dateNow: '이제 날짜가 있습니다',
  stillNoDate: '아직 날짜가 없습니다',
  shippedOn: (day) => `발송됨: ${day}`,
  deliveredOn: (day) => `도착함: ${day}`,
  cancelledOn: (day) => `취소됨: ${day}`,

  promised: '약속',
  now: '현재',

  delay: '지연 안내',
  choices: { keep: '지연에 동의하고 주문 유지', cancel: '주문 취소' },
  choiceHandedOver: (choice) => `답변을 쇼핑몰에 전달했습니다: ${choice}. 이후 절차는 쇼핑몰이 알려 드립니다.`,

  withdrawal: {
    heading: '청약철회',
    offer: '여기에서 계약 철회',
    confirm: '철회 확정',
    question: (sku, quantity) => `${sku} ${quantity}개의 계약을 철회하시겠습니까?`,
    back: '철회하지 않고 돌아가기',
    handedOver:
      '철회 의사를 쇼핑몰에 전달했습니다. 쇼핑몰은 이메일처럼 보관할 수 있는 형태로 접수를 확인해야 합니다. 그 확인을 보관하세요.',
    notHandedOver: '철회 의사를 쇼핑몰에 전달하지 못했습니다. 다시 시도하거나 쇼핑몰에 연락하세요.',
  },
};
