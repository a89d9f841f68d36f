/** Swedish. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const sv: NoticeMessages = {
  delayed: (order, isPart) => `${theOrder(order, isPart)} är försenad`,
  cancelled: (order, isPart) => `${theOrder(order, isPart)} är avbeställd`,
  about: (item, order) => (order === undefined ? `Din beställning: ${item}.` : `Beställning ${order}: ${item}.`),

  stated: (event, day) => `Vi hade angett: ${nouns[event]} senast ${day}.`,
  lawful: (event, day) => `Enligt lag gäller: ${nouns[event]} senast ${day}.`,
  missed: { ahead: 'Det datumet kommer inte att hållas.', gone: 'Det datumet hölls inte.' },
  passed: 'Det datumet har passerat. Säg till oss om leveransen inte har kommit.',
  newDay: (event, day) => `Nytt datum: ${nouns[event]} senast ${day}.`,
  noNewDay: 'Vi kan inte ange något nytt datum ännu.',
  mayConsentOrCancel: 'Du kan godta förseningen eller avbeställa det som är försenat. Meddela oss vad du vill.',
  mayCancelFrom: (day) => `På grund av förseningen kan du avbeställa från och med ${day}.`,
  mayCancel: 'På grund av förseningen kan du avbeställa.',
  reason: (reason) => `Skälet: ${reason}.`,
  answerAt: (address) => `Du kan svara här, utan kostnad: ${address}`,
  mayWithdraw: () =>
    'Du kan också ångra köpet utan att ange något skäl, redan före leveransen och tills din ångerrätt upphör.',
  silenceConsents: (until) =>
    `Om du inte svarar räknas det som att du godtar att vänta till ${until}, och inte längre.`,
  silenceRejects: 'Om du inte svarar räknas det som ett nej: du godtar inte att vänta.',
  lapses: (day, newDay) =>
    `Om det inte skickas och du inte uttryckligen godtar före dess, avbeställs det automatiskt ${day}${newDay === undefined ? '' : `, alltså före det nya datumet (${newDay})`}.`,
  continuingRight: 'Om du godtar kan du ändå avbeställa när som helst tills varan skickas.',
  additionalPeriod:
    'Du kan ge oss en skälig extra tid: skriv till oss vilken dag vi senast måste leverera. Levererar vi inte inom den kan du avsluta avtalet. Ingen extra tid behövs om vi har vägrat att leverera, eller om dagen var avgörande för dig.',
  endedOn: (day) => `Avslutades ${day}.`,
  sentAllTheSame: 'Det skickades ändå. Fråga oss vad som ska göras med det.',
  refundBy: (day) => `Din återbetalning skickas senast ${day}.`,
  refundLastDay: (day) => `Sista dag för din återbetalning: ${day}.`,

  paidComesBack: 'Om det upphör på grund av förseningen får du tillbaka det du har betalat för det.',
  nothingCharged: 'Inget har debiterats.',

  basis: (citations) => `Rättslig grund: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'avsändning', delivery: 'leverans', pickup: 'klart att hämta' };

function theOrder(order: string | undefined, isPart: boolean | undefined): string {
  const what = isPart === true ? 'En del av din beställning' : 'Din beställning';
  return order === undefined ? what : `${what} ${order}`;
}
