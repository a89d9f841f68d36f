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
    together: 'Todos os itens quando tudo estiver pronto',
    as_ready: 'Cada item assim que estiver pronto',
    shipments: (shipments) => count(shipments, { one: '# envio', other: '# envios' }),
    collectHeading: 'Quando você quer retirar?',
    pickups: (pickups) => count(pickups, { one: '# retirada', other: '# retiradas' }),
    firstShips: (when) => `Primeiro envio: ${when}`,
    lastShips: (when) => `Último envio: ${when}`,
    firstArrives: (when) => `Primeira entrega: ${when}`,
    lastArrives: (when) => `Última entrega: ${when}`,
  },

  whole: 'O pedido inteiro',
  wholeNoDate: 'Parte do pedido ainda não tem data',

  terms: {
    now: 'A pagar agora',
    atShipment: 'No envio',
    whenReady: 'Quando estiver pronto para retirada',
    whenDelivered: 'Na entrega',
    inAll: 'No total',
    forLines: (names) => `${names}:`,
  },

  consent: {
    heading: 'Seu consentimento',
    all: 'Concordo com cada um destes pontos:',
    again: {
      dates: 'As datas mudaram desde que você concordou. Leia de novo.',
      payment: 'O que você paga mudou desde que concordou. Leia de novo.',
      language: 'O idioma mudou desde que você concordou. Leia de novo.',
      terms: 'As condições mudaram desde que você concordou. Leia de novo.',
    },
    required: 'Marque esta caixa para fazer o pedido.',
  },

  cannot: {
    outOfStock: (name) => `${name} está esgotado: remova-o para fazer o pedido.`,
    takenInOrder: (name) =>
      `${name}: o restante do seu pedido já usa o que sobrou. Remova um dos dois para fazer o pedido.`,
    discontinued: (name) => `${name} não é mais vendido: remova-o para fazer o pedido.`,
    notOpen: (name) => `${name} ainda não pode ser pedido: remova-o para fazer o pedido.`,
    closed: (name) => `A pré-venda de ${name} foi encerrada: remova-o para fazer o pedido.`,
    notShipped: (name, place) => `${name} não é enviado para este destino (${place}): remova-o para fazer o pedido.`,
    askUs: (name, quantity) =>
      `Para ${number(quantity)} de ${name}, fale conosco: mude a quantidade para fazer o pedido.`,
    overMaximum: (name, maximum) =>
      `De ${name} é possível pedir no máximo ${number(maximum)}: mude a quantidade para fazer o pedido.`,
    belowLeast: (name, least) =>
      `De ${name} o mínimo por pedido é ${number(least)}: mude a quantidade para fazer o pedido.`,
    notInSteps: (name, step) =>
      `${name} é vendido em pacotes de ${number(step)}: mude a quantidade para fazer o pedido.`,
    aboveMost: (name, most) =>
      `De ${name} o máximo por pedido é ${number(most)}: mude a quantidade para fazer o pedido.`,
  },
  noPromise: 'As datas deste pedido ainda não são conhecidas. Aguarde um momento ou tente mais tarde.',
  changed: 'As datas do seu pedido mudaram.',
};
