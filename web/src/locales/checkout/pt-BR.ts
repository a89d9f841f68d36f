/** Portuguese as in Brazil. */
import { counting } from '../counting.ts';
import type { CheckoutMessages } from './messages.ts';

const { number, count } = counting('pt-BR');

export const ptBR: CheckoutMessages = {
  order: 'Seu pedido e suas datas',
  lines: 'Itens',
  line: (name, quantity) => `${name} × ${number(quantity)}`,
  waitsForRest: 'Pronto antes; espera o restante do pedido.',

  shipping: {
    heading: 'Como devemos enviar?',
    together: 'Tudo ao mesmo tempo',
    as_ready: 'Cada item assim que estiver pronto',
    shipments: (shipments) => count(shipments, { one: '# envio', other: '# envios' }),
    collectHeading: 'Quando você quer retirar?',
    pickups: (pickups) => count(pickups, { one: '# retirada', other: '# retiradas' }),
    firstShips: (when) => `Primeiro envio: ${when}`,
    lastShips: (when) => `Último envio: ${when}`,
    firstArrives: (when) => `Primeira entrega: ${when}`,
    lastArrives: (when) => `Última entrega: ${when}`,
  },

  whole: 'Todo o pedido',
  wholeNoDate: 'Parte do pedido ainda não tem data',

  terms: {
    now: 'A pagar agora',
    atShipment: 'No envio',
    whenReady: 'Quando estiver pronto para retirada',
    whenDelivered: 'Na entrega',
    inAll: 'Total',
    forLines: (names) => `${names}:`,
  },

  consent: {
    heading: 'Seu consentimento',
    all: 'Concordo com cada um destes pontos:',
    again: {
      dates: 'As datas mudaram desde que você concordou. Leia de novo.',
      payment: 'O pagamento mudou desde que você concordou. Leia de novo.',
      language: 'O idioma mudou desde que você concordou. Leia de novo.',
      quantity: 'A quantidade mudou desde que você concordou. Leia de novo.',
      terms: 'As condições mudaram desde que você concordou. Leia de novo.',
    },
    required: 'Marque esta caixa para fazer o pedido.',
  },

  cannot: {
    outOfStock: (name) => `${name}: esgotado. Remova o item para fazer o pedido.`,
    takenInOrder: (name) =>
      `${name}: o restante do seu pedido já usa o que sobrou. Remova um dos dois itens para fazer o pedido.`,
    discontinued: (name) => `${name} não está mais à venda: remova o item para fazer o pedido.`,
    notOpen: (name) => `Ainda não é possível pedir ${name}: remova o item para fazer o pedido.`,
    closed: (name) => `A pré-venda de ${name} foi encerrada: remova o item para fazer o pedido.`,
    notShipped: (name, place) =>
      `Não enviamos ${name} para este destino (${place}): remova o item para fazer o pedido.`,
    askUs: (name, quantity) =>
      `Para ${number(quantity)} × ${name}, fale conosco, ou mude a quantidade para fazer o pedido.`,
    overMaximum: (name, maximum) =>
      `${name}: é possível pedir no máximo ${number(maximum)}. Mude a quantidade para fazer o pedido.`,
    belowLeast: (name, least) =>
      `${name}: mínimo de ${number(least)} por pedido. Mude a quantidade para fazer o pedido.`,
    notInSteps: (name, step) =>
      `${name}: venda em múltiplos de ${number(step)}. Mude a quantidade para fazer o pedido.`,
    aboveMost: (name, most) => `${name}: máximo de ${number(most)} por pedido. Mude a quantidade para fazer o pedido.`,
  },
  noPromise: 'As datas deste pedido ainda não são conhecidas. Aguarde um momento ou tente mais tarde.',
  changed: 'As datas do seu pedido mudaram.',
};
