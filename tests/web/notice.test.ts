/** Notices of delay: literal texts for literal answers of revise, and the command. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { loadFullEngine } from 'stockline/full';
import type { Revision, RevisionQuery, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { loadNotices, noticeLanguages } from '../../web/src/locales/notice/languages.ts';
import { type NoticeOptions, renderNotice } from '../../web/src/notice/notice.ts';
import { oneLine } from '../../web/src/notice/one-line.ts';
import { plain } from './plain.ts';
import { noTerms, promiseOf } from './promises.ts';
import { pack } from './rule-documents.ts';
import { lines, stockline } from './stockline-command.ts';

type Delay = NonNullable<Revision['delay']>;

const promise = promiseOf({ status: 'backorder', quantity: 4 }, { at: '2026-11-28T15:00:00Z' });
const revision = (delay: Partial<Delay>): Revision => ({
  change: 'later',
  changed: ['ship'],
  name: 'Stoneware mug',
  promise,
  delay: {
    statedBy: 'shop',
    prepaid: true,
    state: 'notice_owed',
    event: 'shipment',
    occurrence: 1,
    say: [],
    bases: [],
    statutoryRights: [],
    choices: [],
    ...delay,
  },
});
const refund: Delay['refund'] = {
  days: 7,
  unit: 'working',
  from: 'entitlement',
  latest: '2026-12-09',
  basis: { kind: 'statute', citation: '16 CFR 435.1(b)(1)' },
};

/** 16 CFR 435.2(b)(1)(ii): stated 1 December, now 20 December, a definite first delay of 19 days. */
const definite = revision({
  stated: '2026-12-01',
  revised: '2026-12-20',
  noticeBy: '2026-12-01',
  say: ['revised_day', 'may_consent_or_cancel', 'silence_consents', 'refund'],
  refund,
  bases: [
    { kind: 'statute', citation: '16 CFR 435.2(b)(1)(ii)' },
    { kind: 'statute', citation: '16 CFR 435.1(b)(1)' },
  ],
});

/** 16 CFR 435.2(b)(1)(iii): no new day; 30 days after 1 December is 31 December. */
const indefinite = revision({
  stated: '2026-12-01',
  say: ['indefinite', 'may_consent_or_cancel', 'lapses', 'continuing_right', 'refund'],
  lapsesOn: '2026-12-31',
  refund,
  bases: [{ kind: 'statute', citation: '16 CFR 435.2(b)(1)(iii)' }],
});

/** Directive 2011/83/EU Art 18(2): an additional period first, and no number of days for the refund. */
const european = revision({
  event: 'delivery',
  stated: '2026-12-01',
  revised: '2026-12-20',
  say: ['revised_day', 'additional_period', 'refund'],
  refund: { unit: 'none', from: 'entitlement', basis: { kind: 'statute', citation: 'Directive 2011/83/EU Art 18(4)' } },
  bases: [{ kind: 'statute', citation: 'Directive 2011/83/EU Art 18(2)' }],
});

/** Before any language is there. */
const whileUnloaded = (() => {
  try {
    return renderNotice(definite, { language: 'it' })?.text ?? '';
  } catch (error) {
    return String(error);
  }
})();
await Promise.all(noticeLanguages.map(loadNotices));

const told = (answer: Revision, options: NoticeOptions = { language: 'en-GB' }) =>
  renderNotice(answer, options)?.statements.map(({ code, text }) => [code, plain(text)]);

describe('a notice', () => {
  test('of a definite first delay says the new day, the choice, what silence means, and the refund day', () => {
    const notice = renderNotice(definite, { language: 'en-GB', shop: 'Alder & Tern', order: 'A-17' });
    assert.equal(notice?.subject, 'Alder & Tern: Your order A-17 is delayed');
    assert.equal(notice?.noticeBy, '2026-12-01');
    assert.equal(
      plain(notice?.text),
      [
        'Order A-17: 4 × Stoneware mug.',
        'We said that it would ship by Tue 1 Dec 2026. That day will be missed. It will now ship by Sun 20 Dec 2026 at the latest.',
        'You can agree to wait, or cancel what is delayed. Please tell us which.',
        'If you do not answer, that counts as your consent to wait until Sun 20 Dec 2026, and no longer.',
        'If it ends because of the delay, you get back whatever you have paid for it. Refund within 7 working days of the end of the order. If you cancelled today: refund by Wed 9 Dec 2026 at the latest.',
        'Legal basis: 16 CFR 435.2(b)(1)(ii) and 16 CFR 435.1(b)(1). Your rights by law are not affected.',
        'Alder & Tern',
      ].join('\n\n'),
    );
  });

  test('of an indefinite one names no new day, says when the order ends automatically, and that consent can be taken back', () => {
    assert.deepEqual(told(indefinite)?.slice(0, 4), [
      [
        'indefinite',
        'We said that it would ship by Tue 1 Dec 2026. That day will be missed. We cannot name a new day yet.',
      ],
      ['may_consent_or_cancel', 'You can agree to wait, or cancel what is delayed. Please tell us which.'],
      ['lapses', 'Unless it ships or you expressly agree before, it is cancelled automatically on Thu 31 Dec 2026.'],
      ['continuing_right', 'If you agree, you can still cancel at any time until it ships.'],
    ]);
  });

  test('in Europe speaks of delivery, of the additional period, and of a refund without a number of days', () => {
    const statements = told(european);
    assert.match(statements?.[0]?.[1] ?? '', /^We said that it would arrive by Tue 1 Dec 2026\./u);
    assert.match(
      statements?.[1]?.[1] ?? '',
      /additional period that is appropriate: tell us in writing by when we have to deliver\./u,
    );
    assert.deepEqual(statements?.[2], [
      'refund',
      'If it ends because of the delay, you get back whatever you have paid for it. Refund without undue delay; the law sets no number of days.',
    ]);
  });

  test('of a second delay says that silence is a no', () => {
    assert.deepEqual(told(revision({ occurrence: 2, say: ['silence_rejects'] })), [
      ['silence_rejects', 'If you do not answer, that counts as a no: you do not agree to wait.'],
    ]);
  });

  test('says why no new day can be given: in the shop’s words, or in those of its code for the receipt', () => {
    const answer = revision({ say: ['indefinite', 'reason'] });
    const reason = (given: Revision, options: NoticeOptions) => told(given, options)?.[1];
    assert.deepEqual(reason(answer, { reason: 'the kiln broke\n' }), ['reason', 'The reason: the kiln broke.']);
    const because = [{ code: 'overdue', day: '2026-11-20', reason: 'port_congestion' } as const];
    const waiting = { ...answer, promise: promiseOf({ status: 'backorder', quantity: 4, because }) };
    assert.deepEqual(reason(waiting, { language: 'de' }), ['reason', 'Der Grund: Stau im Hafen.']);
    assert.deepEqual(renderNotice(answer)?.missing, ['reason'], '16 CFR 435.2(a)(3): a notice without it is not whole');
    assert.equal('missing' in (renderNotice(waiting) ?? {}), false);
  });

  test('says where to answer at no cost, 16 CFR 435.2(b)(3), and that it is missing where the shop names nothing', () => {
    const asked = revision({ say: ['may_consent_or_cancel', 'answer_at'], answerAt: 'https://alder.example/answer' });
    assert.deepEqual(told(asked)?.[1], [
      'answer_at',
      'You can answer here, at no cost to you: https://alder.example/answer',
    ]);
    assert.deepEqual(renderNotice(revision({ say: ['answer_at'] }))?.missing, ['answer_at']);
  });

  test('in Europe says that one may withdraw meanwhile', () => {
    assert.deepEqual(told(revision({ say: ['may_withdraw'] })), [
      [
        'may_withdraw',
        'You can also withdraw from the contract without giving a reason, before it is delivered and until that right ends.',
      ],
    ]);
  });

  test('in the United Kingdom says cancel, and in Austria Rücktritt, as the law there does', () => {
    const under = (jurisdiction: string, word: string, language: string) => {
      const answer = revision({ say: ['may_withdraw'] });
      const withdrawal = {
        days: 14,
        unit: 'calendar',
        from: 'delivery',
        word,
        basis: { kind: 'statute', citation: 'x' },
      } as const;
      const terms = { ...noTerms, jurisdictions: [jurisdiction], withdrawal };
      return told({ ...answer, promise: { ...answer.promise, terms } }, { language })?.[0]?.[1];
    };
    const rest = 'without giving a reason, before it is delivered and until that right ends.';
    assert.equal(under('GB', 'cancel', 'en-GB'), `You can also cancel the contract ${rest}`);
    assert.equal(under('DE', 'withdraw', 'en-GB'), `You can also withdraw from the contract ${rest}`);
    assert.equal(
      under('AT', 'withdraw', 'de-AT'),
      'Sie können auch ohne Grund zurücktreten, schon vor der Lieferung und bis Ihr Rücktrittsrecht endet.',
    );
  });

  test('where one may cancel by right says so, from that day on or now, and that money comes back where no law says more of it', () => {
    const cancel = (mayCancelFrom: string, more: Partial<Delay> = {}) =>
      told(revision({ say: ['may_cancel'], mayCancelFrom, ...more }))?.[0]?.[1];
    const money = 'If it ends because of the delay, you get back whatever you have paid for it.';
    assert.equal(cancel('2026-12-24'), `You can cancel because of the delay from Thu 24 Dec 2026 on. ${money}`);
    const today = revision({ say: [] }).promise.at.slice(0, 10);
    // Not from every new day on.
    for (const day of ['2026-11-01', today]) assert.equal(cancel(day), `You can cancel because of the delay. ${money}`);
    assert.equal(cancel(today, { prepaid: false }), 'You can cancel because of the delay.');
    assert.equal(cancel(today, { refund }), 'You can cancel because of the delay.', 'a refund has its own statement');
  });

  test('of an order at an end has another subject, and the day of its refund', () => {
    const ended = revision({ state: 'cancelled', cancelledOn: '2026-11-28', say: ['refund'], refund });
    assert.equal(renderNotice(ended, { order: 'A-17' })?.subject, 'Your order A-17 is cancelled');
    assert.deepEqual(told(ended), [['refund', 'Your refund is sent by Wed 9 Dec 2026 at the latest.']]);
    assert.match(
      plain(renderNotice(ended, { language: 'en-GB' })?.text) ?? '',
      /\n\nIt ended on Sat 28 Nov 2026\.\n\n/u,
    );
  });

  test('about one part of several tells its units, and not the order’s: 1 of the 4', () => {
    const { delay, ...rest } = definite;
    assert.ok(delay);
    const ofAPart: Revision = { ...rest, delay: { ...delay, part: 0, partQuantity: 1 } };
    assert.match(renderNotice(ofAPart, { order: 'A-17' })?.text ?? '', /^Order A-17: 1 × Stoneware mug\.\n/u);
    assert.equal(renderNotice(ofAPart, { order: 'A-17' })?.subject, 'Part of your order A-17 is delayed');
    assert.equal(renderNotice(definite, { isPart: true })?.subject, 'Part of your order is delayed');
  });

  test('of two parts that each owe one tells both, by their units, and has an entry of history for each', () => {
    const { delay } = definite;
    assert.ok(delay);
    const one: Delay = { ...delay, part: 0, partQuantity: 1, say: [...delay.say, 'answer_at'], answerAt: '0800 123' };
    const three: Delay = { ...one, part: 1, partQuantity: 3, stated: '2026-12-03', revised: '2026-12-28' };
    const both: Revision = {
      ...definite,
      delay: one,
      parts: [
        { part: 0, quantity: 1, delay: one },
        { part: 1, quantity: 3, delay: { ...three, noticeBy: '2026-12-03' } },
      ],
    };
    const notice = renderNotice(both, { language: 'en-GB', order: 'A-17' });
    assert.equal(notice?.subject, 'Your order A-17 is delayed');
    assert.equal(notice?.noticeBy, '2026-12-01', 'the first of both');
    const choice = 'You can agree to wait, or cancel what is delayed. Please tell us which.';
    const money =
      'If it ends because of the delay, you get back whatever you have paid for it. Refund within 7 working days of the end of the order. If you cancelled today: refund by Wed 9 Dec 2026 at the latest.';
    assert.equal(
      plain(notice?.text),
      [
        'Order A-17: 1 × Stoneware mug and 3 × Stoneware mug.',
        '1 × Stoneware mug',
        'We said that it would ship by Tue 1 Dec 2026. That day will be missed. It will now ship by Sun 20 Dec 2026 at the latest.',
        choice,
        'If you do not answer, that counts as your consent to wait until Sun 20 Dec 2026, and no longer.',
        money,
        '3 × Stoneware mug',
        'We said that it would ship by Thu 3 Dec 2026. That day will be missed. It will now ship by Mon 28 Dec 2026 at the latest.',
        choice,
        'If you do not answer, that counts as your consent to wait until Mon 28 Dec 2026, and no longer.',
        money,
        'You can answer here, at no cost to you: 0800 123',
        'Legal basis: 16 CFR 435.2(b)(1)(ii) and 16 CFR 435.1(b)(1). Your rights by law are not affected.',
      ].join('\n\n'),
    );
    assert.deepEqual(notice?.delays, [
      { revised: '2026-12-20', part: 0 },
      { revised: '2026-12-28', part: 1 },
    ]);
    const awaited: Revision = {
      ...both,
      parts: [
        { part: 0, quantity: 1, delay: one },
        { part: 1, quantity: 3, delay: { ...three, state: 'awaiting' } },
      ],
    };
    assert.match(renderNotice(awaited)?.text ?? '', /^Your order: 1 × Stoneware mug\.\n/u, 'the three were told');
    const { parts: _, ...whole } = both;
    const toldAlready: Revision = { ...whole, delay: { ...three, state: 'awaiting' } };
    assert.equal(renderNotice(toldAlready), undefined, 'whoever was told is not told again');
  });

  test('tells the end of a part, with its refund, beside the delay of another', () => {
    const { delay } = definite;
    assert.ok(delay);
    const late: Delay = { ...delay, part: 0, partQuantity: 1 };
    const ended: Delay = { ...late, part: 1, state: 'cancelled', cancelledOn: '2026-11-27', say: ['refund'] };
    const mixed: Revision = {
      ...definite,
      delay: late,
      parts: [
        { part: 0, quantity: 1, delay: late },
        { part: 1, quantity: 2, delay: { ...ended, partQuantity: 2 } },
        { part: 2, quantity: 1, delay: { ...ended, part: 2 } },
      ],
    };
    const notice = renderNotice(mixed, { language: 'en-GB', order: 'A-17' });
    assert.equal(notice?.subject, 'Part of your order A-17 is delayed');
    assert.match(
      plain(notice?.text) ?? '',
      /\n\n3 × Stoneware mug\n\nIt ended on Fri 27 Nov 2026\.\n\nYour refund is sent by Wed 9 Dec 2026 at the latest\.\n\n/u,
    );
    assert.deepEqual(notice?.delays, [{ revised: '2026-12-20', part: 0 }]);
    const allEnded: Revision = { ...mixed, delay: ended, parts: (mixed.parts ?? []).slice(1) };
    assert.equal(renderNotice(allEnded)?.subject, 'Your order is cancelled');
    assert.match(renderNotice(allEnded)?.text ?? '', /^Your order: 3 × Stoneware mug\.\n/u);
  });

  test('of an order at an end tells all that ended, also where of some of it there is no more to say', () => {
    const cancelled = (part: number, cancelledOn: string, say: Delay['say']) =>
      revision({ state: 'cancelled', part, cancelledOn, say, refund }).delay as Delay;
    const [first, second] = [cancelled(0, '2026-11-23', ['refund']), cancelled(1, '2026-11-25', [])];
    const ended: Revision = {
      ...revision(first),
      parts: [
        { part: 0, quantity: 3, delay: first },
        { part: 1, quantity: 1, delay: second },
      ],
    };
    const notice = renderNotice(ended, { language: 'en-GB' });
    assert.equal(notice?.subject, 'Your order is cancelled');
    assert.deepEqual(
      plain(notice?.text ?? '')
        .split('\n\n')
        .slice(0, -1),
      [
        'Your order: 3 × Stoneware mug and 1 × Stoneware mug.',
        '3 × Stoneware mug',
        'It ended on Mon 23 Nov 2026.',
        'Your refund is sent by Wed 9 Dec 2026 at the latest.',
        '1 × Stoneware mug',
        'It ended on Wed 25 Nov 2026.',
      ],
    );
  });

  test('of what was sent after its end says so: then it was charged, and what was paid may be back', () => {
    const told = (prepaid: boolean, since: { shipped: string }) => {
      const { delay } = revision({ state: 'cancelled', cancelledOn: '2026-12-01', say: ['refund'], refund, prepaid });
      const parts = [{ part: 0, quantity: 4, ...since, ...(delay && { delay }) }];
      const notice = renderNotice({ ...revision({ ...delay }), parts }, { language: 'en-GB' });
      return plain(notice?.text)?.split('\n\n').slice(1, -1);
    };
    const sent = ['It ended on Tue 1 Dec 2026.', 'It was sent all the same. Please ask us what to do with it.'];
    assert.deepEqual(told(false, { shipped: '2026-12-12' }), sent);
    assert.deepEqual(told(true, { shipped: '2026-12-12' }), [...sent, 'The last day for your refund: Wed 9 Dec 2026.']);
    assert.equal(told(true, { shipped: '2026-11-30' }), undefined, 'what had left before did not end');
  });

  test('calls a product without a name by its pieces, and never by its SKU', () => {
    const { name: _, ...nameless } = definite;
    assert.match(renderNotice(nameless)?.text ?? '', /^Your order: 4 pieces\.\n/u);
    for (const language of noticeLanguages)
      assert.doesNotMatch(renderNotice(nameless, { language })?.text ?? '', /MUG/u);
  });

  test('tells of no day that has gone as one to come, and calls a stated day that has gone missed', () => {
    const { delay, ...rest } = definite;
    assert.ok(delay);
    const late: Revision = { ...rest, promise: { ...promise, at: '2026-12-21T15:00:00Z' }, delay };
    const statements = told(late);
    assert.deepEqual(
      statements?.map(([code]) => code),
      ['revised_day', 'may_consent_or_cancel', 'refund'],
      'the 20th has gone: silence can mean no consent to wait until it',
    );
    assert.equal(
      statements?.[0]?.[1],
      'We said that it would ship by Tue 1 Dec 2026. That day was missed. We cannot name a new day yet.',
    );
    assert.doesNotMatch(statements?.[2]?.[1] ?? '', /9 Dec/u);
  });

  test('writes "we said" of what the shop said alone', () => {
    const first = (delay: Partial<Delay>) =>
      told(revision({ say: ['indefinite'], stated: '2026-12-01', ...delay }))?.[0]?.[1];
    assert.match(first({}) ?? '', /^We said/u);
    assert.equal(
      first({ statedBy: 'law' }),
      'By law it has to ship by Tue 1 Dec 2026. No date yet.',
      'that it will be missed nobody knows',
    );
    assert.match(first({ statedBy: 'law', stated: '2026-11-20' }) ?? '', /That day was missed\. We cannot name/u);
    const unknown = revision({ say: ['indefinite'], stated: '2026-12-01' });
    delete unknown.delay?.statedBy;
    assert.equal(told(unknown)?.[0]?.[1], 'We cannot name a new day yet.');
  });

  test('speaks of a refund where money was taken alone', () => {
    assert.deepEqual(told(revision({ say: ['refund'], prepaid: false, refund })), [['refund', 'Nothing was charged.']]);
  });

  test('says beside the day on which it ends that the new day is later: 31 December before 26 January', () => {
    const text = told(
      revision({ say: ['lapses'], stated: '2026-12-01', revised: '2027-01-26', lapsesOn: '2026-12-31' }),
    );
    assert.match(text?.[0]?.[1] ?? '', /automatically on Thu 31 Dec 2026, before the new day \(Tue 26 Jan 2027\)\.$/u);
  });

  test('says from when one may cancel where that is later, and not where it has come', () => {
    const from = (mayCancelFrom: string) => told(revision({ mayCancelFrom, say: ['may_consent_or_cancel'] }))?.[0]?.[1];
    assert.match(from('2026-12-31') ?? '', /You can cancel because of the delay from Thu 31 Dec 2026 on\.$/u);
    assert.doesNotMatch(from('2026-11-28') ?? '', /because of the delay/u);
  });

  test('mentions a right from which nothing is computed', () => {
    const answer = revision({ say: ['indefinite'], statutoryRights: [{ jurisdiction: 'AU', citation: 'ACL s 36' }] });
    assert.match(renderNotice(answer)?.text ?? '', /Your statutory rights apply \(ACL s 36\)\./u);
  });

  test('is not there where nothing has to be said', () => {
    assert.equal(renderNotice(revision({ state: 'on_time' })), undefined);
    const { delay: _, ...bare } = definite;
    assert.equal(renderNotice(bare), undefined);
  });

  test('has every statement in every language, and all of them in its text', () => {
    assert.equal(noticeLanguages.length, 15);
    for (const language of noticeLanguages) {
      const whole = revision({ say: ['reason', 'answer_at', 'may_withdraw'], answerAt: '0800 123' });
      for (const answer of [definite, indefinite, european, whole]) {
        const notice = renderNotice(answer, { language, reason: 'x' });
        assert.deepEqual(
          notice?.statements.map(({ code }) => code),
          answer.delay?.say,
        );
        for (const { text } of notice?.statements ?? []) assert.ok(notice?.text.includes(text));
      }
    }
  });

  test('in German gives the last day', () => {
    const notice = renderNotice(definite, { language: 'de', order: 'A-17' });
    assert.equal(notice?.subject, 'Ihre Bestellung A-17 verspätet sich');
    assert.match(plain(notice?.text) ?? '', /Neuer Termin: Versand spätestens So\.,? 20\. Dez\.? 2026\./u);
    assert.match(notice?.text ?? '', /gilt das als Zustimmung/u);
  });

  test('in French, as in every language, has its own words and the citation', () => {
    const notice = renderNotice(definite, { language: 'fr-CA', order: 'A-17' });
    assert.equal(notice?.language, 'fr-CA');
    assert.match(plain(notice?.text) ?? '', /20 déc\.? 2026/u);
    assert.match(notice?.text ?? '', /16 CFR 435\.2\(b\)\(1\)/u);
    assert.doesNotMatch(notice?.text ?? '', /\bthe\b/u);
  });

  test('is refused as long as its language is not loaded', () => {
    assert.match(
      whileUnloaded,
      /^RangeError: The notices in "it" are not loaded yet: await loadNotices\("it"\) before\.$/u,
    );
  });

  test('is refused in a language that there is none for', () => {
    assert.throws(() => renderNotice(definite, { language: 'cy' }), {
      name: 'RangeError',
      message: /"cy".*ar, de, en, .*zh-Hans/u,
    });
    assert.throws(() => renderNotice(definite, { language: 'constructor' }), RangeError);
  });
});

describe('a notice of what the engine found', () => {
  interface Scenario {
    store: StoreDocument;
    rules: string[];
    queries: { revise?: RevisionQuery }[];
  }
  /** The notices of a scenario's questions, in the scenario's order. */
  async function noticesOf(name: string): Promise<(string | undefined)[]> {
    const file = new URL(`../scenarios/${name}.json`, import.meta.url);
    const { store, rules, queries } = JSON.parse(readFileSync(file, 'utf8')) as Scenario;
    const engine = await loadFullEngine();
    const opened = engine.openStore(store);
    const snapshot = engine.openSnapshot(opened.plan({ rules: rules.map(pack) }));
    opened.close();
    const texts = queries.flatMap(({ revise }) =>
      revise === undefined ? [] : [plain(renderNotice(snapshot.revise(revise), { language: 'en-GB' })?.text)],
    );
    snapshot.close();
    return texts;
  }

  test('16 CFR 435.2(b)(1): one mug of ten is late, and the notice is about one', async () => {
    const [first, second] = await noticesOf('delay-of-parts');
    assert.match(first ?? '', /^Your order: 1 piece\.\n\nWe said that it would ship by Tue 1 Dec 2026\./u);
    assert.equal(second, undefined, 'the nine are on time');
  });

  test('16 CFR 435.2(b)(1)(iii): ended by law on 31 December, 7 working days are 12 January: the refund and its day', async () => {
    const ended = (await noticesOf('law-us-16-cfr-435-2-b-1-iii-beyond-30-days')).filter((text) =>
      text?.includes('It ended on'),
    );
    const byLaw = 'It ended on Thu 31 Dec 2026. Your refund is sent by Tue 12 Jan 2027 at the latest.';
    // 7 working days from Monday the 21st: 22, 23, 24, 28, 29, 30, 31 December. Asked in January, that day has gone.
    const byTheShopper = 'It ended on Mon 21 Dec 2026. The last day for your refund: Thu 31 Dec 2026.';
    assert.deepEqual(
      ended.map((text) => text?.split('\n\n').slice(1, 3).join(' ')),
      [byLaw, byLaw, byTheShopper],
    );
  });
});

describe('what others wrote', () => {
  test('cannot begin a new header in the subject, nor turn the text around', () => {
    const notice = renderNotice(definite, { shop: 'Evil\r\nBcc: all@example.com', order: '\u202eA-17\u2028x\u0000' });
    assert.equal(notice?.subject, 'Evil Bcc: all@example.com: Your order A-17 x is delayed');
    assert.match(notice?.text ?? '', /^Order A-17 x: /u);
    const odd = { ...definite, name: 'M\nU\u0007G' };
    assert.match(renderNotice(odd)?.text ?? '', /^Your order: 4 × M U G\./u);
  });

  test('is cut to 120 characters, and is not there when nothing is left of it', () => {
    assert.equal(oneLine('x'.repeat(121)), `${'x'.repeat(119)}…`);
    assert.equal(oneLine('😀'.repeat(120)), '😀'.repeat(120));
    assert.equal(oneLine(' \t\u200b'), undefined);
    assert.equal(renderNotice(definite, { shop: '\n' })?.subject, 'Your order is delayed');
  });

  test('keeps the joiners that some scripts need', () => assert.equal(oneLine('ශ්‍රී'), 'ශ්‍රී'));
});

test('stockline quote refuses a language that there is none for', async () => {
  const { status, stderr } = await stockline(['quote', '-', 'queries.jsonl', '--language', 'cy'], '');
  assert.equal(status, 2);
  assert.match(stderr, /no texts in "cy"/u);
});

describe('stockline notice', () => {
  const input = (...answers: unknown[]) => `${answers.map((answer) => JSON.stringify(answer)).join('\n')}\n`;

  test('writes a line for each line, empty where nothing has to be said', async () => {
    const { status, stdout, stderr } = await stockline(
      ['notice', '--language', 'de', '--shop', 'Alder & Tern', '--order=A-17'],
      input(definite, revision({ state: 'on_time' })),
    );
    assert.deepEqual([status, stderr], [0, '']);
    const [first, second] = lines(stdout).map((line) => JSON.parse(line));
    assert.deepEqual(Object.keys(first), ['language', 'subject', 'text', 'statements', 'noticeBy', 'delays']);
    assert.equal(first.subject, 'Alder & Tern: Ihre Bestellung A-17 verspätet sich');
    assert.deepEqual(second, { language: 'de', statements: [] });
  });

  test('writes with --text the subject and the text, several parted by dashes', async () => {
    const { status, stdout } = await stockline(['notice', '-', '--text'], input(definite, revision({}), indefinite));
    assert.equal(status, 0);
    const parts = stdout.split(`\n\n${'-'.repeat(72)}\n\n`);
    assert.equal(parts.length, 2);
    for (const part of parts)
      assert.match(part, /^Your order is delayed\n\nYour order: 4 × Stoneware mug\.\n\nWe said /u);
  });

  test('warns of what the law asks for and nobody has told, and takes the reason', async () => {
    const answer = revision({ say: ['indefinite', 'reason', 'answer_at'] });
    const bare = await stockline(['notice'], input(answer));
    assert.deepEqual(JSON.parse(bare.stdout).missing, ['reason', 'answer_at']);
    assert.match(bare.stderr, /^standard input, line 1: warning: .*435\.2\(a\)\(3\).*--reason/u);
    assert.match(bare.stderr, /\nstandard input, line 1: warning: .*435\.2\(b\)\(3\).*"answerAt"/u);
    const given = await stockline(['notice', '--reason', 'the kiln broke', '--text'], input(answer));
    assert.match(given.stdout, /\n\nThe reason: the kiln broke\.\n\n/u);
    assert.doesNotMatch(given.stderr, /--reason/u);
  });

  test('passes faults on, refuses what is no answer about an order, goes on, and exits with 2', async () => {
    const faults = { errors: [{ code: 'unknown_sku', pointer: '/promised/sku', message: 'There is no JUG.' }] };
    const { delay: _, ...bare } = definite;
    const { status, stdout, stderr } = await stockline(
      ['notice'],
      `nonsense\n${input(faults, bare, null, 3, [], definite)}`,
    );
    assert.equal(status, 2);
    const answers = lines(stdout).map((line) => JSON.parse(line));
    assert.deepEqual(
      answers.map(({ errors }) => errors?.[0].code),
      ['not_json', 'unknown_sku', 'required', 'required', 'required', 'required', undefined],
    );
    assert.match(stderr, /^standard input, line 1: .*\nstandard input, line 2: \/promised\/sku: There is no JUG\.\n/u);
  });

  test('refuses a line that no notice can be made of where it stands, and answers those after it', async () => {
    const { delay, ...rest } = definite;
    assert.ok(delay);
    const { refund: _, ...withoutRefund } = delay;
    const short = { change: 'later', delay: { state: 'late', say: ['refund'] }, promise: {} };
    const odd = { ...rest, delay: { ...delay, bases: [{ kind: 'statute', citation: 5 }] } };
    const ofParts = {
      ...rest,
      delay,
      parts: [
        { part: 0, quantity: 1, delay },
        { part: 1, quantity: 3, delay: withoutRefund },
      ],
    };
    const { status, stdout, stderr } = await stockline(
      ['notice'],
      input(short, { ...rest, delay: { ...withoutRefund, say: ['refund'] } }, odd, ofParts, definite),
    );
    assert.equal(status, 2);
    const answers = lines(stdout).map((line) => JSON.parse(line));
    assert.deepEqual(
      answers.map(({ errors, subject }) => subject ?? [errors[0].code, errors[0].pointer]),
      [
        ['required', '/promise/at'],
        ['required', '/delay/refund'],
        ['wrong_type', ''],
        ['required', '/parts/1/delay/refund'],
        'Your order is delayed',
      ],
    );
    assert.match(stderr, /^standard input, line 1: \/promise\/at: The line has no promise\.at that/u);
    assert.doesNotMatch(stderr, / {4}at /u, 'no stack');
  });

  test('refuses a language that there is none for, and options of other commands', async () => {
    const unknown = await stockline(['notice', '--language', 'cy'], '');
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /no notices in "cy"/u);
    const foreign = await stockline(['notice', '--sku', 'MUG'], '');
    assert.equal(foreign.status, 2);
    assert.match(foreign.stderr, /--sku belongs to plan/u);
    const language = await stockline(['plan', '-', '--language', 'de'], '');
    assert.match(language.stderr, /--language belongs to quote, notice and feed, not to plan/u);
  });
});
