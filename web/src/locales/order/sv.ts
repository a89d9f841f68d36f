/** Swedish. */
import type { OrderMessages } from './messages.ts';

export const sv: OrderMessages = {
  change: {
    unchanged: 'Det utlovade datumet gäller fortfarande',
    sooner: 'Tidigare än utlovat',
    later: 'Senare än utlovat',
  },
  passed: 'Det utlovade datumet har passerat',
  late: 'Försenat: det utlovade datumet har passerat',
  partLater: 'En del kommer senare',
  noDateNow: 'Senare än utlovat: just nu finns inget datum',
  dateNow: 'Nu finns ett datum',
  stillNoDate: 'Det finns inget datum ännu',
  shippedOn: (day) => `Skickades ${day}`,
  readySince: (day) => `Klar att hämta sedan ${day}`,
  deliveredOn: (day) => `Levererades ${day}`,
  afterPromised: (text) => `${text}, senare än utlovat`,
  cancelledOn: (day) => `Avbeställdes ${day}`,
  withdrawnOn: (day) => `Ångrades ${day}`,
  endedOn: (day) => `Avslutades ${day}`,
  endedBy: {
    law: 'Det avslutades automatiskt: inget hade skickats till dess, och du hade inte gått med på att vänta.',
    untold:
      'Det avslutades automatiskt: inget hade skickats till dess, och vi hade inte frågat dig om du ville vänta längre.',
    refused: 'Vi skickar det inte.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (utlovat till ${day})`,
  lines: 'Varor',
  promised: 'Utlovat',
  now: 'Nu',

  delay: (what) => `Om förseningen av ${what}`,
  ended: (what) => `Vad som gäller för ${what}`,
  toldOn: (day) => `Vi skrev till dig om detta ${day}.`,
  toldBefore: (day, named) =>
    `Vi skrev till dig om detta ${day} och angav ${named}. Vi har inte skrivit till dig om den ytterligare förseningen ännu.`,
  notTold: 'Vi har inte skrivit till dig om detta ännu.',
  agreed: 'Du har gått med på förseningen.',
  lapsesUntold: (day) =>
    `Om det inte skickas och vi inte skriver till dig om förseningen till dess, avbeställs det automatiskt ${day}.`,
  askRefund: 'Fråga oss när du får tillbaka det du har betalat för det.',
  choices: { keep: (what) => `Vänta på ${what}`, cancel: (what) => `Avbeställa ${what}` },
  choiceMeans: {
    keep: 'Om du väntar godtar du förseningen och beställningen fortsätter. Blir den försenad igen har du dina rättigheter igen.',
    cancel: 'Om du avbeställer upphör det och skickas inte.',
  },
  choiceHandedOver: (choice) => `Ditt svar har lämnats till butiken: ${choice}. Butiken meddelar dig vad som följer.`,

  payment: {
    atOrder: (what) => `${what} vid beställning`,
    onShipment: (what) => `${what} vid avsändning`,
    whenReady: (what) => `${what} när varan är klar att hämta`,
    whenDelivered: (what) => `${what} vid leverans`,
    all: 'Betalning',
    rest: 'resten',
  },
  consent: 'Du samtyckte när du beställde',
  lastDay: (day) => `Sista dag: ${day}`,

  withdrawal: {
    heading: 'Ångerrätt',
    offer: 'Ångra avtalet här',
    confirm: 'Bekräfta frånträde',
    question: (what) => `Vill du frånträda avtalet om ${what}?`,
    back: 'Tillbaka, utan att frånträda',
    handedOver:
      'Ditt frånträde har lämnats till butiken. Butiken måste bekräfta mottagandet på ett varaktigt medium, till exempel e-post; spara den bekräftelsen.',
    notHandedOver: 'Ditt frånträde har inte lämnats till butiken. Försök igen, eller skriv till butiken.',
  },
};
