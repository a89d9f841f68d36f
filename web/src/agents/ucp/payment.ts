/** When the lines' money is taken, as UCP's payment term. Of shipping and other costs nothing is known here. */
import { money } from '../../locales/amounts.ts';
import { termsWording } from '../../locales/details/terms-wording.ts';
import type { AgentLine } from '../common/lines.ts';
import { plainText } from '../common/words.ts';
import type { UcpPayment, UcpPaymentSchedule } from './types.ts';

/** Undefined where a price is not known, or two lines have two currencies. */
export function paymentOf(lines: readonly AgentLine[]): UcpPayment | undefined {
  const [first] = lines;
  const currency = first?.promise.terms?.currency;
  if (first === undefined || currency === undefined) return undefined;
  let [now, later] = [0, 0];
  let isShipped = true;
  for (const { promise, type } of lines) {
    const { payment, currency: own } = promise.terms ?? {};
    if (own?.code !== currency.code || payment?.dueNow === undefined) return undefined;
    now += payment.dueNow;
    later += payment.dueAtShipment ?? 0;
    if (type !== 'shipping' && payment.dueAtShipment) isShipped = false;
  }
  const { language } = first.words.wording;
  const isOneKind = lines.every(({ type }) => type === first.type);
  const { terms: say } = (isOneKind ? termsWording(first.promise, first.words.wording) : first.words.wording).messages;
  const amountOf = (minorUnits: number) => plainText(money(minorUnits, currency, language));
  const schedules: UcpPaymentSchedule[] = [];
  const add = (type: UcpPaymentSchedule['type'], amount: number, text: string) =>
    schedules.push({ id: type, type, description: { plain: plainText(text) }, amount });
  if (now > 0 || later === 0) add('immediate', now, say.atOrder(amountOf(now)));
  // What is collected, or comes out, is never shipped.
  if (later > 0) add(isShipped ? 'on_shipment' : 'deferred', later, say.onShipment(amountOf(later)));
  const title =
    now > 0 && later > 0
      ? say.deposit(amountOf(now), amountOf(later))
      : later > 0
        ? say.onShipment(undefined)
        : say.atOrder(undefined);
  return { terms: [{ id: 'terms', title: plainText(title), schedules }], selected_term_id: 'terms' };
}
