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
  deliveredOn: (day) => `Levererades ${day}`,
  afterPromised: (text) => `${text}, senare än utlovat`,
  cancelledOn: (day) => `Avbeställdes ${day}`,
  withdrawnOn: (day) => `Ångrades ${day}`,
  endedOn: (day) => `Avslutades ${day}`,
  endedBy: {
    law: 'Det upphörde av sig självt: inget hade skickats till dess, och du hade inte godtagit att vänta.',
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
  notTold: 'Vi har inte skrivit till dig om detta ännu.',
  agreed: 'Du har gått med på förseningen.',
  choices: { keep: (what) => `Vänta på ${what}`, cancel: (what) => `Avbeställa ${what}` },
  choiceHandedOver: (choice) => `Ditt svar har lämnats till butiken: ${choice}. Butiken meddelar dig vad som följer.`,

  payment: {
    atOrder: (what) => `${what} vid beställning`,
    onShipment: (what) => `${what} vid avsändning`,
    all: 'Betalning',
    rest: 'resten',
  },
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
