/** German. The two labels of the withdrawal function are those of § 356a BGB. */
import type { OrderMessages } from './messages.ts';

export const de: OrderMessages = {
  change: {
    unchanged: 'Wie zugesagt',
    sooner: 'Früher als zugesagt',
    later: 'Später als zugesagt',
  },
  passed: 'Der zugesagte Termin ist vorbei',
  late: 'Verspätet: Der zugesagte Termin ist vorbei',
  partLater: 'Ein Teil kommt später',
  dateNow: 'Es gibt jetzt einen Termin',
  stillNoDate: 'Es gibt noch keinen Termin',
  shippedOn: (day) => `Versandt am ${day}`,
  readySince: (day) => `Abholbereit seit ${day}`,
  arrivalUnknown: 'Wann es ankommt, wissen wir noch nicht.',
  deliveredOn: (day) => `Geliefert am ${day}`,
  afterPromised: (text) => `${text}, später als zugesagt`,
  cancelledOn: (day) => `Storniert am ${day}`,
  withdrawnOn: (day) => `Widerrufen am ${day}`,
  endedOn: (day) => `Beendet am ${day}`,
  endedBy: {
    law: 'Automatisch beendet: Bis dahin war nichts versandt, und Sie hatten dem Warten nicht zugestimmt.',
    untold:
      'Automatisch beendet: Bis dahin war nichts versandt, und wir hatten Sie nicht gefragt, ob Sie länger warten möchten.',
    refused: 'Wir versenden das nicht.',
  },

  of: (what, text) => `${what}: ${text}`,
  promisedFor: (what, day) => `${what} (zugesagt für ${day})`,
  lines: 'Artikel',
  promised: 'Zugesagt',
  promisedFirst: 'Zuerst zugesagt',
  now: 'Jetzt',

  delay: (what) => `Zur Verspätung von ${what}`,
  notArrived: (what) => `Falls nicht angekommen: ${what}`,
  ended: (what) => `So geht es weiter: ${what}`,
  toldOn: (day) => `Darüber haben wir Ihnen am ${day} geschrieben.`,
  toldBefore: (day, named) =>
    `Darüber haben wir Ihnen am ${day} geschrieben und den ${named} genannt. Über die weitere Verspätung haben wir Ihnen noch nicht geschrieben.`,
  notTold: 'Darüber haben wir Ihnen noch nicht geschrieben.',
  agreed: 'Sie haben dieser Verspätung zugestimmt.',
  lapsesUntold: (day) =>
    `Die Bestellung endet insoweit am ${day} von selbst, wenn wir bis dahin weder versenden noch Ihnen über die Verspätung schreiben.`,
  askRefund: 'Bitte fragen Sie uns, bis wann Sie zurückerhalten, was Sie dafür gezahlt haben.',
  choices: { keep: (what) => `Auf ${what} warten`, cancel: (what) => `${what} stornieren` },
  choiceMeans: {
    keep: 'Wenn Sie warten, stimmen Sie dieser Verspätung zu, und die Bestellung läuft weiter. Verspätet sie sich nochmals, haben Sie Ihre Rechte erneut.',
    cancel: 'Wenn Sie stornieren, endet die Bestellung insoweit, und es wird nicht versandt.',
  },
  choiceHandedOver: (choice) =>
    `Ihre Antwort wurde dem Shop übergeben: ${choice}. Der Shop teilt Ihnen mit, was daraus folgt.`,

  payment: {
    atOrder: (what) => `${what} bei der Bestellung`,
    onShipment: (what) => `${what} beim Versand`,
    whenReady: (what) => `${what} bei Abholbereitschaft`,
    whenDelivered: (what) => `${what} bei der Bereitstellung`,
    all: 'Zahlung',
    rest: 'der Rest',
  },
  consent: 'Ihre Zustimmung bei der Bestellung',
  lastDay: (day) => `Letzter Tag: ${day}`,

  withdrawal: {
    heading: 'Widerruf',
    offer: 'Vertrag widerrufen',
    confirm: 'Widerruf bestätigen',
    question: (what) => `Möchten Sie den Vertrag über ${what} widerrufen?`,
    back: 'Zurück, ohne zu widerrufen',
    handedOver:
      'Ihr Widerruf wurde dem Shop übergeben. Der Shop muss den Eingang auf einem dauerhaften Datenträger bestätigen, etwa per E-Mail; bewahren Sie diese Bestätigung auf.',
    notHandedOver:
      'Ihr Widerruf wurde dem Shop nicht übergeben. Bitte versuchen Sie es noch einmal, oder schreiben Sie dem Shop.',
  },
};
