/** Every sentence that a product page can say, each with what it is given and has to tell. */
import type { DetailMessages, Messages, MomentTerms, PageMessages } from '../../web/src/locales/messages.ts';

/** "AAA", "BBB" and numbers are what it is given. */
export type Told = [sentence: string, given: string[]];

/** The plain texts of a group, however deep. */
export function plain(group: object): Told[] {
  return Object.values(group).flatMap((value): Told[] => {
    if (typeof value === 'string') return [[value, []]];
    return typeof value === 'object' && value !== null ? plain(value as object) : [];
  });
}

const units = ['calendar', 'working', 'business'] as const;
const starts = [
  'order',
  'payment',
  'notice',
  'entitlement',
  'shipment',
  'delivery',
  'goods_return',
  'stated_day',
] as const;
const calendars = ['location', 'carrier', 'supplier'] as const;

export function pageSentences(page: Messages): Told[] {
  const { facts, pickup, digital, terms } = page;
  return [
    ...plain(page),
    ...surfaceSentences(page),
    ...detailSentences(page),
    ...[terms, pickup.terms, digital.terms].flatMap(momentSentences),
    ...[facts.shipment, facts.ready, facts.delivery].flatMap((say): Told[] => [
      [say.deposit(), []],
      [say.deposit('AAA', 'BBB'), ['AAA', 'BBB']],
      ...both((isFree): Told[] => [
        [say.cancel(isFree), []],
        [say.cancelDays(5, isFree), ['5']],
      ]),
    ]),
    ...both((isFree): Told[] => [
      [facts.cancelThen(isFree), []],
      [facts.cancelBy('AAA', isFree), ['AAA']],
      [facts.cancelToday(isFree), []],
    ]),
    [facts.fee('AAA'), ['AAA']],
    [facts.feeShare('AAA'), ['AAA']],
    [facts.returnUntil('AAA'), ['AAA']],
    [facts.returnUntilAnyway('AAA'), ['AAA']],
    ...units.flatMap((unit): Told[] => [
      [facts.refund(7, unit), ['7']],
      [facts.ifLate(facts.refund(7, unit)), ['7']],
      [facts.returns(30, unit, 0), ['30']],
      [facts.returns(14, unit, 12), ['14', '12']],
      [facts.withdraw(14, unit, 0), ['14']],
      [facts.withdraw(14, unit, 12), ['14', '12']],
    ]),
  ];
}

const both = (tell: (is: boolean) => Told[]): Told[] => [...tell(true), ...tell(false)];

/** What stands on the page at once. */
function surfaceSentences(page: PageMessages): Told[] {
  const { by, some, orderQuantity, pickup } = page;
  return [
    [page.lastKnown('AAA'), ['AAA']],
    [page.between('AAA', 'BBB'), ['AAA', 'BBB']],
    [page.ships('AAA'), ['AAA']],
    [page.arrives('AAA'), ['AAA']],
    [page.likelyBy('AAA'), ['AAA']],
    [page.oddsBy(9, 10, 'AAA'), ['9', '10', 'AAA']],
    [page.oddsBy(19, 20, 'AAA'), ['19', '20', 'AAA']],
    [pickup.ready('AAA'), ['AAA']],
    [pickup.ready('AAA', 'BBB'), ['AAA', 'BBB']],
    [pickup.from('AAA', 'BBB'), ['AAA', 'BBB']],
    [pickup.at('AAA'), ['AAA']],
    [pickup.none(), []],
    [pickup.none('AAA'), ['AAA']],
    [pickup.alsoAt('AAA'), ['AAA']],
    [page.releases('AAA'), ['AAA']],
    [page.notShipped('AAA'), ['AAA']],
    [page.otherMethods('AAA'), ['AAA']],
    [page.shipsTo('AAA'), ['AAA']],
    [page.shipsToMore('AAA', 7), ['AAA', '7']],
    [page.to('AAA'), ['AAA']],
    [page.orderBy('AAA'), ['AAA']],
    [page.orderWithin('AAA', 'BBB'), ['AAA', 'BBB']],
    [page.timeToday('AAA'), ['AAA']],
    [by.yes('AAA'), ['AAA']],
    [by.no('AAA'), ['AAA']],
    [by.odds('AAA', 7, 10), ['AAA', '7', '10']],
    [by.possible('AAA'), ['AAA']],
    [page.split([{ quantity: 10, status: 'in_stock', orMore: true }]), ['10+']],
    [page.split([{ quantity: 3, status: 'backorder' }]), ['3']],
    [page.nowLater(3, 7), ['3', '7']],
    [some.arrive(7, 'AAA'), ['7', 'AAA']],
    [some.ship(7, 'AAA'), ['7', 'AAA']],
    [some.ready(7, 'AAA'), ['7', 'AAA']],
    [some.noDate(7), ['7']],
    [some.by(7, 'AAA'), ['7', 'AAA']],
    [some.shipBy(7, 'AAA'), ['7', 'AAA']],
    [some.from(3, 5, '24 AAA'), ['3', '5', '24 AAA']],
    [some.from(3, 5, page.today), ['3', '5', page.today]],
    [page.partQuantity(7), ['7']],
    [page.onlySoMany(7), ['7']],
    [page.onlySoManyMore(7), ['7']],
    [orderQuantity.step(6), ['6']],
    [orderQuantity.least(12), ['12']],
    [orderQuantity.between(12, 60), ['12', '60']],
    [orderQuantity.most(60), ['60']],
    [page.askUs(7), ['7']],
    [page.askUs(0), []],
    [page.backInStock('AAA'), ['AAA']],
    [page.preordersOpen('AAA'), ['AAA']],
    [page.soldFrom('AAA'), ['AAA']],
  ];
}

/** What stands folded. */
function detailSentences({ reasons, terms, consent, ladder, queue }: DetailMessages): Told[] {
  return [
    [ladder.range(4, 9), ['4', '9']],
    [ladder.range(4, 4), ['4']],
    [ladder.range(1, 9), ['9']],
    [ladder.orMore(10), ['10+']],
    [ladder.from(12), ['12']],
    [queue.ahead(0), []],
    [queue.ahead(7), ['7']],
    [queue.batch(6, 60), ['6', '60']],
    ...calendars.flatMap((calendar): Told[] => [
      [reasons.closedDays('AAA', calendar), ['AAA']],
      [reasons.notWorkdays('AAA', calendar), ['AAA']],
      [reasons.manyDaysOff(7, 'AAA', 'BBB', calendar), ['7', 'AAA', 'BBB']],
    ]),
    [reasons.notCollected('AAA'), ['AAA']],
    [reasons.manyNotCollected(7, 'AAA', 'BBB'), ['7', 'AAA', 'BBB']],
    [reasons.afterCutoff('AAA'), ['AAA']],
    [reasons.awaitingReceipt('AAA'), ['AAA']],
    [reasons.awaitingReceipt('AAA', 'BBB'), ['AAA', 'BBB']],
    [reasons.overdue(), []],
    [reasons.overdue('AAA'), ['AAA']],
    [reasons.production(), []],
    [reasons.production(3, 5), ['3', '5']],
    [reasons.fullyBooked('AAA'), ['AAA']],
    [reasons.receiving(1, 2), ['1', '2']],
    [reasons.handling(3, 3), ['3']],
    [reasons.transit(3, 5), ['3', '5']],
    [reasons.release('AAA'), ['AAA']],
    [reasons.releaseUnsent('AAA'), ['AAA']],
    [terms.atOrder(), []],
    [terms.atOrder('AAA'), ['AAA']],
    ...units.flatMap((unit) =>
      starts.flatMap((start): Told[] => [
        [terms.refundWithin(7, unit, start), ['7']],
        [terms.returnWithin(7, unit, start, 0), ['7']],
        [terms.returnWithin(14, unit, start, 12), ['14', '12']],
      ]),
    ),
    [terms.refundIfToday('AAA'), ['AAA']],
    [terms.returnUntil('AAA'), ['AAA']],
    [terms.withdrawWithin(14, 'calendar', 'withdraw', 0), ['14']],
    [terms.withdrawWithin(14, 'calendar', 'cancel', 12), ['14', '12']],
    [terms.ifDelivered('AAA', 'BBB'), ['AAA', 'BBB']],
    [terms.cite('AAA'), ['AAA']],
    [consent.willBeAsked('AAA'), ['AAA']],
    [consent.pay(), []],
    [consent.pay('AAA'), ['AAA']],
    [consent.payBeforeReady(), []],
    [consent.payBeforeReady('AAA'), ['AAA']],
    [consent.wait('AAA'), ['AAA']],
    [consent.waitForShipment('AAA'), ['AAA']],
    [consent.shipsBy('AAA'), ['AAA']],
    [consent.beyond('AAA', 'BBB'), ['AAA', 'BBB']],
  ];
}

function momentSentences(say: MomentTerms): Told[] {
  return [
    [say.onShipment(), []],
    [say.onShipment('AAA'), ['AAA']],
    [say.deposit(), []],
    [say.deposit('AAA', 'BBB'), ['AAA', 'BBB']],
    [say.daysBeforeShipment(5), ['5']],
    [say.daysBeforeShipment(5, 'AAA'), ['5', 'AAA']],
  ];
}
