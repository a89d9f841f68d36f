/** Swedish. */
import type { DelayedEvent, NoticeMessages } from './messages.ts';

export const sv: NoticeMessages = {
  delayed: (order) => `${yourOrder(order)} är försenad`,
  cancelled: (order) => `${yourOrder(order)} är avbeställd`,
  about: (item, order) => (order === undefined ? `Din beställning: ${item}.` : `Beställning ${order}: ${item}.`),

  revisedDay: (event, revised, stated) => `${late(event, stated)}Nytt datum: ${nouns[event]} senast ${revised}.`,
  indefinite: (event, stated) => `${late(event, stated)}Vi kan inte ange något nytt datum ännu.`,
  mayConsentOrCancel: 'Du kan godta förseningen eller avbeställa. Meddela oss vad du vill.',
  mayCancelFrom: (day) => `På grund av förseningen kan du avbeställa från och med ${day}.`,
  reason: (reason) => `Skälet: ${reason}.`,
  answerAt: (address) => `Du kan svara här, utan kostnad: ${address}`,
  mayWithdraw:
    'Du kan också ångra köpet utan att ange något skäl, redan före leveransen och tills din ångerrätt upphör.',
  silenceConsents: (until) =>
    `Om du inte svarar räknas det som att du godtar att vänta till ${until}, och inte längre.`,
  silenceRejects: 'Om du inte svarar räknas det som ett nej, och beställningen avbryts.',
  lapses: (day) =>
    `Om den inte skickas och du inte uttryckligen godtar före dess, upphör beställningen av sig själv ${day}.`,
  continuingRight: 'Om du godtar kan du ändå avbeställa när som helst tills varan skickas.',
  additionalPeriod:
    'Du kan ge oss en skälig extra tid. Levererar vi inte inom den kan du avsluta avtalet. Ingen extra tid behövs om vi har vägrat att leverera, eller om dagen var avgörande för dig.',
  endedOn: (day) => `Din beställning avbröts ${day}.`,
  refundBy: (day) => `Din återbetalning skickas senast ${day}.`,

  basis: (citations) => `Rättslig grund: ${citations}.`,
};

const nouns: Record<DelayedEvent, string> = { shipment: 'avsändning', delivery: 'leverans' };

function late(event: DelayedEvent, stated: string | undefined): string {
  return stated === undefined ? '' : `För din beställning angavs ${nouns[event]} senast ${stated}. Den är försenad. `;
}

function yourOrder(order: string | undefined): string {
  return order === undefined ? 'Din beställning' : `Din beställning ${order}`;
}
