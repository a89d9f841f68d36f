/** Portuguese as in Brazil. */
import type { OrderMessages } from './messages.ts';

export const ptBR: OrderMessages = {
  change: {
    unchanged: 'A data prometida continua valendo',
    sooner: 'Antes do prometido',
    later: 'Depois do prometido',
  },
  noDateNow: 'Depois do prometido: no momento não há data',
  dateNow: 'Agora há uma data',
  stillNoDate: 'Ainda não há data',
  shippedOn: (day) => `Enviado: ${day}`,
  deliveredOn: (day) => `Entregue: ${day}`,
  cancelledOn: (day) => `Cancelado: ${day}`,

  promised: 'Prometido',
  now: 'Agora',

  delay: 'Sobre o atraso',
  choices: { keep: 'Aceitar o atraso e manter o pedido', cancel: 'Cancelar o pedido' },
  choiceHandedOver: (choice) =>
    `Sua resposta foi entregue à loja: ${choice}. A loja dirá a você o que acontece depois.`,

  withdrawal: {
    heading: 'Arrependimento',
    offer: 'Desistir do contrato aqui',
    confirm: 'Confirmar a desistência',
    question: (sku, quantity) => `Você quer desistir do contrato de ${quantity} × ${sku}?`,
    back: 'Voltar, sem desistir',
    handedOver:
      'Sua desistência foi entregue à loja. A loja deve confirmar o recebimento em meio durável, como um e-mail; guarde essa confirmação.',
    notHandedOver: 'Sua desistência não foi entregue à loja. Tente de novo, ou escreva para a loja.',
  },
};
