/** Swedish. */
import type { OrderMessages } from './messages.ts';

export const sv: OrderMessages = {
  change: {
    unchanged: 'Som utlovat',
    sooner: 'Tidigare än utlovat',
    later: 'Senare än utlovat',
  },
  passed: 'Det utlovade datumet har passerat',
  late: 'Försenat: det utlovade datumet har passerat',
  partLater: 'En del kommer senare',
  dateNow: 'Nu finns ett datum',
  stillNoDate: 'Det finns inget datum än',
  shippedOn: (day) => `Skickades ${day}`,
  readySince: (day) => `Klar att hämta sedan ${day}`,
  arrivalUnknown: 'Vi vet inte än när det kommer fram.',
  deliveredOn: (day) => `Levererades ${day}`,
  afterPromised: (text) => `${text}, senare än utlovat`,
  cancelledOn: (day) => `Avbeställdes ${day}`,
  withdrawnOn: (day) => `Ångrades ${day}`,
  endedOn: (day) => `Avslutades ${day}`,
  endedBy: {
    law: 'Avslutades automatiskt: inget hade skickats då, och du hade inte gått med på att vänta.',
    untold: 'Avslutades automatiskt: inget hade skickats då, och vi hade inte frågat dig om du ville vänta längre.',
    refused: 'Vi kommer inte att skicka varan.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (utlovat till ${day})`,
  lines: 'Varor',
  promised: 'Utlovat',
  promisedFirst: 'Först utlovat',
  now: 'Nu',

  delay: (what) => `Om förseningen av ${what}`,
  notArrived: (what) => `Om det inte har kommit: ${what}`,
  ended: (what) => `Vad som gäller för ${what}`,
  toldOn: (day) => `Vi skrev till dig om detta ${day}.`,
  toldBefore: (day, named) =>
    `Vi skrev till dig om detta ${day} och angav ${named}. Om den ytterligare förseningen har vi inte skrivit till dig än.`,
  notTold: 'Vi har inte skrivit till dig om detta än.',
  agreed: 'Du har gått med på förseningen.',
  lapsesUntold: (day) =>
    `Varan avbeställs automatiskt ${day} om vi till dess varken har skickat den eller skrivit till dig om förseningen.`,
  askRefund: 'Fråga oss när du senast får tillbaka det du har betalat för varan.',
  choices: { keep: (what) => `Vänta på ${what}`, cancel: (what) => `Avbeställ ${what}` },
  choiceMeans: {
    keep: 'Om du väntar går du med på förseningen och beställningen ligger kvar. Om den försenas igen har du dina rättigheter på nytt.',
    cancel: 'Om du avbeställer upphör beställningen i den delen och varan skickas inte.',
  },
  choiceHandedOver: (choice) => `Ditt svar har lämnats till butiken: ${choice}. Butiken meddelar dig vad som följer.`,

  payment: {
    atOrder: (what) => `${what} vid beställning`,
    onShipment: (what) => `${what} när varan skickas`,
    whenReady: (what) => `${what} när varan är klar att hämta`,
    whenDelivered: (what) => `${what} vid leverans`,
    all: 'Betalning',
    rest: 'resten',
  },
  consent: 'Ditt samtycke vid beställningen',
  lastDay: (day) => `Sista dag: ${day}`,

  withdrawal: {
    heading: 'Ångerrätt',
    offer: 'Ångra avtalet här',
    confirm: 'Bekräfta frånträde',
    question: (what) => `Vill du ångra avtalet om ${what}?`,
    back: 'Tillbaka utan att ångra',
    handedOver:
      'Ditt frånträde har lämnats till butiken. Butiken måste bekräfta mottagandet på ett varaktigt medium, till exempel e-post; spara den bekräftelsen.',
    notHandedOver: 'Ditt frånträde har inte lämnats till butiken. Försök igen eller skriv till butiken.',
  },
};
