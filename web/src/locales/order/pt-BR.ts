/** Portuguese as in Brazil. */
import type { OrderMessages } from './messages.ts';

export const ptBR: OrderMessages = {
  change: {
    unchanged: 'No prazo',
    sooner: 'Antes do prometido',
    later: 'Mais tarde que o prometido',
  },
  passed: 'A data prometida já passou',
  late: 'Atrasado: a data prometida já passou',
  partLater: 'Uma parte chegará mais tarde',
  dateNow: 'Agora há uma data',
  stillNoDate: 'Ainda não há data',
  shippedOn: (day) => `Enviado em ${day}`,
  readySince: (day) => `Pronto para retirada desde ${day}`,
  arrivalUnknown: 'Ainda não sabemos quando chega.',
  deliveredOn: (day) => `Entregue em ${day}`,
  afterPromised: (text) => `${text}, mais tarde que o prometido`,
  cancelledOn: (day) => `Cancelado em ${day}`,
  withdrawnOn: (day) => `Você desistiu em ${day}`,
  endedOn: (day) => `Encerrado em ${day}`,
  endedBy: {
    law: 'Cancelamento automático: até então não havia sido enviado, e você não havia aceitado esperar.',
    untold:
      'Cancelamento automático: até então não havia sido enviado, e não havíamos perguntado se você aceitava esperar mais.',
    refused: 'Não vamos enviar.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (prometido para ${day})`,
  lines: 'Itens',
  promised: 'Prometido',
  promisedFirst: 'Prometido no início',
  now: 'Agora',

  delay: (what) => `Sobre o atraso de ${what}`,
  notArrived: (what) => `Se não chegou: ${what}`,
  ended: (what) => `O que acontece agora com ${what}`,
  toldOn: (day) => `Escrevemos a você sobre isso em ${day}.`,
  toldBefore: (day, named) =>
    `Escrevemos a você sobre isso em ${day}, com a data ${named}. Ainda não escrevemos a você sobre o novo atraso.`,
  notTold: 'Ainda não escrevemos a você sobre isso.',
  agreed: 'Você aceitou este atraso.',
  lapsesUntold: (day) =>
    `É cancelado automaticamente em ${day} se até lá não for enviado nem escrevermos a você sobre o atraso.`,
  askRefund: 'Pergunte-nos até que data você recebe de volta o que pagou por isso.',
  choices: { keep: (what) => `Esperar ${what}`, cancel: (what) => `Cancelar ${what}` },
  choiceMeans: {
    keep: 'Se você esperar, aceita este atraso e o pedido continua. Se atrasar de novo, você terá seus direitos de novo.',
    cancel: 'Se você cancelar, o pedido termina nesta parte, que não é enviada.',
  },
  choiceHandedOver: (choice) =>
    `Sua resposta foi transmitida à loja: ${choice}. A loja dirá a você o que acontece depois.`,

  payment: {
    atOrder: (what) => `${what} no pedido`,
    onShipment: (what) => `${what} no envio`,
    whenReady: (what) => `${what} ao ficar pronto para retirada`,
    whenDelivered: (what) => `${what} na entrega`,
    all: 'Cobrança',
    rest: 'o restante',
  },
  consent: 'Consentimento dado no pedido',
  lastDay: (day) => `Último dia: ${day}`,

  withdrawal: {
    heading: 'Arrependimento',
    offer: 'Desistir do contrato aqui',
    confirm: 'Confirmar a desistência',
    question: (what) => `Você quer desistir do contrato de compra de ${what}?`,
    back: 'Voltar sem desistir',
    handedOver:
      'Sua desistência foi transmitida à loja. A loja deve confirmar o recebimento em meio durável, como um e-mail; guarde essa confirmação.',
    notHandedOver: 'Sua desistência não foi transmitida à loja. Tente de novo ou escreva para a loja.',
  },
};
