/** Dutch. */
import type { OrderMessages } from './messages.ts';

export const nl: OrderMessages = {
  change: {
    unchanged: 'Zoals beloofd',
    sooner: 'Eerder dan beloofd',
    later: 'Later dan beloofd',
  },
  passed: 'De beloofde datum is voorbij',
  late: 'Te laat: de beloofde datum is voorbij',
  partLater: 'Een deel komt later',
  dateNow: 'Er is nu een datum',
  stillNoDate: 'Er is nog geen datum',
  shippedOn: (day) => `Verzonden op ${day}`,
  readySince: (day) => `Klaar om af te halen sinds ${day}`,
  arrivalUnknown: 'We weten nog niet wanneer het aankomt.',
  deliveredOn: (day) => `Bezorgd op ${day}`,
  afterPromised: (text) => `${text}, later dan beloofd`,
  cancelledOn: (day) => `Geannuleerd op ${day}`,
  withdrawnOn: (day) => `Herroepen op ${day}`,
  endedOn: (day) => `Beëindigd op ${day}`,
  endedBy: {
    law: 'Automatisch beëindigd: er was toen nog niets verzonden, en u had niet ingestemd met wachten.',
    untold:
      'Automatisch beëindigd: er was toen nog niets verzonden, en wij hadden u niet gevraagd of u langer wilde wachten.',
    refused: 'Wij verzenden dit niet.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (beloofd voor ${day})`,
  lines: 'Artikelen',
  promised: 'Beloofd',
  promisedFirst: 'Eerst beloofd',
  now: 'Nu',

  delay: (what) => `Over de vertraging van ${what}`,
  notArrived: (what) => `Niet aangekomen: ${what}`,
  ended: (what) => `Hoe het verdergaat: ${what}`,
  toldOn: (day) => `Wij schreven u hierover op ${day}.`,
  toldBefore: (day, named) =>
    `Wij schreven u hierover op ${day} en noemden toen ${named}. Over de verdere vertraging hebben wij u nog niet geschreven.`,
  notTold: 'Wij hebben u hierover nog niet geschreven.',
  agreed: 'U hebt met deze vertraging ingestemd.',
  lapsesUntold: (day) =>
    `Op ${day} wordt het automatisch geannuleerd, tenzij het dan is verzonden of wij u over de vertraging hebben geschreven.`,
  askRefund: 'Vraag ons wanneer u uiterlijk terugkrijgt wat u ervoor hebt betaald.',
  choices: { keep: (what) => `Op ${what} wachten`, cancel: (what) => `${what} annuleren` },
  choiceMeans: {
    keep: 'Als u wacht, stemt u met deze vertraging in en loopt de bestelling door. Bij een nieuwe vertraging hebt u uw rechten opnieuw.',
    cancel: 'Als u annuleert, vervalt het en wordt het niet verzonden.',
  },
  choiceHandedOver: (choice) =>
    `Uw antwoord is aan de winkel doorgegeven: ${choice}. De winkel laat u weten hoe het verdergaat.`,

  payment: {
    atOrder: (what) => `${what} bij bestelling`,
    onShipment: (what) => `${what} bij verzending`,
    whenReady: (what) => `${what} zodra klaar om af te halen`,
    whenDelivered: (what) => `${what} bij levering`,
    all: 'Betaling',
    rest: 'de rest',
  },
  consent: 'Uw instemming bij het bestellen',
  lastDay: (day) => `Laatste dag: ${day}`,

  withdrawal: {
    heading: 'Herroeping',
    offer: 'Hier de overeenkomst herroepen',
    confirm: 'Herroeping bevestigen',
    question: (what) => `Wilt u de overeenkomst voor ${what} herroepen?`,
    back: 'Terug, zonder te herroepen',
    handedOver:
      'Uw herroeping is aan de winkel doorgegeven. De winkel moet de ontvangst op een duurzame gegevensdrager bevestigen, zoals een e-mail; bewaar die bevestiging.',
    notHandedOver: 'Uw herroeping is niet aan de winkel doorgegeven. Probeer het opnieuw, of schrijf de winkel.',
  },
};
