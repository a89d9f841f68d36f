/** German. The two labels of the withdrawal function are those of § 356a BGB. */
import type { OrderMessages } from './messages.ts';

export const de: OrderMessages = {
  change: {
    unchanged: 'Der zugesagte Termin gilt weiterhin',
    sooner: 'Früher als zugesagt',
    later: 'Später als zugesagt',
  },
  noDateNow: 'Später als zugesagt: Zurzeit gibt es keinen Termin',
  dateNow: 'Es gibt jetzt einen Termin',
  stillNoDate: 'Es gibt noch keinen Termin',
  shippedOn: (day) => `Versandt am ${day}`,
  deliveredOn: (day) => `Geliefert am ${day}`,
  cancelledOn: (day) => `Storniert am ${day}`,

  promised: 'Zugesagt',
  now: 'Jetzt',

  delay: 'Zur Verspätung',
  choices: { keep: 'Der Verspätung zustimmen und die Bestellung behalten', cancel: 'Bestellung stornieren' },
  choiceHandedOver: (choice) =>
    `Ihre Antwort wurde dem Shop übergeben: ${choice}. Der Shop teilt Ihnen mit, was daraus folgt.`,

  withdrawal: {
    heading: 'Widerruf',
    offer: 'Vertrag widerrufen',
    confirm: 'Widerruf bestätigen',
    question: (sku, quantity) => `Möchten Sie den Vertrag über ${quantity} × ${sku} widerrufen?`,
    back: 'Zurück, ohne zu widerrufen',
    handedOver:
      'Ihr Widerruf wurde dem Shop übergeben. Der Shop muss den Eingang auf einem dauerhaften Datenträger bestätigen, etwa per E-Mail; bewahren Sie diese Bestätigung auf.',
    notHandedOver:
      'Ihr Widerruf wurde dem Shop nicht übergeben. Bitte versuchen Sie es noch einmal, oder schreiben Sie dem Shop.',
  },
};
