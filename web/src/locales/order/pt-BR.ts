/** Portuguese as in Brazil. */
import type { OrderMessages } from './messages.ts';

export const ptBR: OrderMessages = {
  change: {
    unchanged: 'A data prometida continua valendo',
    sooner: 'Antes do prometido',
    later: 'Mais tarde que o prometido',
  },
  passed: 'A data prometida já passou',
  late: 'Atrasado: a data prometida já passou',
  partLater: 'Uma parte chegará mais tarde',
  noDateNow: 'Mais tarde que o prometido: no momento não há data',
  dateNow: 'Agora há uma data',
  stillNoDate: 'Ainda não há data',
  shippedOn: (day) => `Enviado em ${day}`,
  readySince: (day) => `Pronto para retirada desde ${day}`,
  deliveredOn: (day) => `Entregue em ${day}`,
  afterPromised: (text) => `${text}, mais tarde que o prometido`,
  cancelledOn: (day) => `Cancelado em ${day}`,
  withdrawnOn: (day) => `Desistência: ${day}`,
  endedOn: (day) => `Encerrado em ${day}`,
  endedBy: {
    law: 'Cancelamento automático: até então não havia sido enviado, e você não havia aceitado esperar.',
    untold:
      'Cancelamento automático: até então não havia sido enviado, e não havíamos perguntado se você esperaria mais.',
    refused: 'Não vamos enviar.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (prometido para ${day})`,
  lines: 'Itens',
  promised: 'Prometido',
  now: 'Agora',

  delay: (what) => `Sobre o atraso de ${what}`,
  ended: (what) => `O que acontece com ${what}`,
  toldOn: (day) => `Escrevemos a você sobre isso em ${day}.`,
  toldBefore: (day, named) =>
    `Escrevemos a você sobre isso em ${day} e indicamos ${named}. Ainda não escrevemos a você sobre o novo atraso.`,
  notTold: 'Ainda não escrevemos a você sobre isso.',
  agreed: 'Você aceitou este atraso.',
  lapsesUntold: (day) =>
    `Se até lá não for enviado e não escrevermos a você sobre o atraso, é cancelado automaticamente: ${day}.`,
  askRefund: 'Pergunte-nos até quando você recebe de volta o que pagou por isso.',
  choices: { keep: (what) => `Esperar ${what}`, cancel: (what) => `Cancelar ${what}` },
  choiceMeans: {
    keep: 'Se esperar, você aceita este atraso e o pedido continua. Se atrasar de novo, você terá seus direitos de novo.',
    cancel: 'Se cancelar, termina e não é enviado.',
  },
  choiceHandedOver: (choice) =>
    `Sua resposta foi entregue à loja: ${choice}. A loja dirá a você o que acontece depois.`,

  payment: {
    atOrder: (what) => `${what} no pedido`,
    onShipment: (what) => `${what} no envio`,
    whenReady: (what) => `${what} ao ficar pronto para retirada`,
    whenDelivered: (what) => `${what} na entrega`,
    all: 'Cobrança',
    rest: 'o restante',
  },
  consent: 'Você concordou ao fechar o pedido',
  lastDay: (day) => `Último dia: ${day}`,

  withdrawal: {
    heading: 'Arrependimento',
    offer: 'Desistir do contrato aqui',
    confirm: 'Confirmar a desistência',
    question: (what) => `Você quer desistir do contrato de ${what}?`,
    back: 'Voltar, sem desistir',
    handedOver:
      'Sua desistência foi entregue à loja. A loja deve confirmar o recebimento em meio durável, como um e-mail; guarde essa confirmação.',
    notHandedOver: 'Sua desistência não foi entregue à loja. Tente de novo, ou escreva para a loja.',
  },
};
