/** The wording linter: what it finds, what it leaves alone, where, and our own texts. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkWording } from '../../web/src/wording/check-wording.ts';
import { wordingRules } from '../../web/src/wording/rules.ts';
import { stockline } from './stockline-command.ts';

const codes = (text: string) => [...new Set(checkWording('shop.txt', text).map(({ code }) => code))];

/** For each rule and language, what the sources speak of, and what stands close to it and is allowed. */
const examples: [code: string, language: string, bad: string[], good: string[]][] = [
  [
    'undated_availability',
    'de',
    [
      'Der Artikel ist bald verfügbar!',
      'BALD WIEDER LIEFERBAR',
      'bald auch in Blau verfügbar',
      'in Kürze erhältlich',
      // The u and its dots as two characters.
      'bald verfu\u0308gbar',
      'Lieferzeit auf Anfrage',
      'Liefertermin: auf Anfrage',
      'nur auf Anfrage lieferbar',
    ],
    [
      'Preis auf Anfrage',
      'Weitere Farben auf Anfrage. Lieferzeit: 3 Werktage.',
      'Lieferzeit: 3 Werktage, Sonderfarben auf Anfrage',
      'Verfügbar ab 12. Dezember.',
      'Wir sind sobald wie möglich da.',
      'Bald ist Weihnachten. Verfügbar ab 12. Dezember.',
    ],
  ],
  [
    'undated_availability',
    'de',
    ['Lieferzeit auf Nachfrage', 'Lieferzeit:\nauf Nachfrage', 'Verfügbarkeit auf Nachfrage'],
    ['Die Lieferzeit richtet sich nicht nach der Nachfrage.', 'Auf Nachfrage gravieren wir auch Namen.'],
  ],
  [
    'uncertain_delivery_time',
    'de',
    [
      'Lieferzeit: voraussichtlich 1–3 Werktage',
      'voraussichtliche Versanddauer: 1-3 Werktage',
      'Lieferung voraussichtlich in ca. 2 Wochen',
      '2 bis 4 Tage voraussichtlich',
      'Voraussichtlich ab 12. Dezember lieferbar',
      'Voraussichtlicher Liefertermin: 12.12.2026',
      'Lieferung voraussichtlich Mitte Dezember',
      'voraussichtlich in KW 50 wieder verfügbar',
    ],
    [
      'Voraussichtlich kommt eine Mail, sobald die Tasse versendet wird.',
      'Die Messe findet voraussichtlich am 12. Dezember statt.',
      'Lieferbar ab 12. Dezember. Voraussichtlich wird es kalt.',
      'Lieferzeit: ca. 1–3 Werktage',
      'Lieferung in höchstens 3 Werktagen',
      'Die voraussichtliche Farbe weicht ab.',
    ],
  ],
  [
    'usual_delivery_time',
    'de',
    [
      'Lieferung in der Regel innerhalb von 3 Werktagen',
      'Die Lieferzeit beträgt in der Regel zwei bis drei Tage.',
      'Versand nach 3 Tagen in der Regel',
      'in der Regel ca. 2 Tage',
      'Versand i. d. R. innerhalb von 3 Werktagen',
      'Lieferzeit: 3 Tage i.d.R.',
    ],
    [
      'Lieferung in ca. 3 Werktagen',
      'In der Regel duften unsere Kerzen nach Honig.',
      'In der Regel ist es so. Lieferung: 3 Tage.',
    ],
  ],
  [
    'usual_delivery_time',
    'de',
    ['i. d. R. 48 Stunden', 'Lieferung in der Regel binnen 48 Stunden', 'Versand: 24 Std, i. d. R.'],
    [
      'Lieferung binnen 48 Stunden',
      'I. d. R. sind wir freundlich. Lieferung: 48 Stunden.',
      'Wir antworten in der Regel innerhalb von 24 Stunden.',
    ],
  ],
  [
    'usual_delivery_time',
    'de',
    ['normalerweise 3 Tage', 'Wir liefern normalerweise innerhalb von zwei Wochen.', '48 Stunden, normalerweise'],
    [
      'Normalerweise sind wir freundlich. Lieferung: 3 Tage.',
      'Normalerweise beantworten wir E-Mails in zwei Tagen.',
      'Lieferung in ca. 3 Tagen',
    ],
  ],
  [
    'uncertain_delivery_time',
    'de',
    [
      'Die angegebenen Lieferzeiten sind nur Richtwerte.',
      'Richtwert für die Lieferzeit: 3 Werktage',
      'Es gelten Zirka-Fristen.',
    ],
    ['Die Maße sind Richtwerte. Lieferzeit: 3 Werktage', 'Lieferzeit: ca. 3 Werktage'],
  ],
  [
    'uncertain_delivery_time',
    'de',
    ['Unverbindlicher Liefertermin', 'unverbindliche Lieferzeit: 3 Tage', 'Alle Lieferfristen sind unverbindlich.'],
    ['Unverbindliche Preisempfehlung: 20 €', 'Lieferzeit: 3 Tage, unverbindliche Preisempfehlung 20 €'],
  ],
  [
    'false_scarcity',
    'en',
    [
      'Only today: 20% off',
      'Today only!',
      'Your last chance to buy',
      'Limited time offer',
      'Hurry, they go quickly',
      'Act now',
    ],
    ['Only 3 can be ordered', 'Ships today', 'There is no need to hurry.', 'It is not only today that we ship.'],
  ],
  [
    'false_scarcity',
    'de',
    ['Nur noch heute 20 % Rabatt', 'nur heute', 'Letzte Chance!', 'Nur für kurze Zeit', 'Jetzt zugreifen'],
    ['Versand heute', 'Nur noch 3 Stück auf Lager', 'Wir liefern nicht nur heute.'],
  ],
  [
    'countdown',
    'en',
    [
      'Offer ends in 09:59',
      'This sale expires in 2 hours',
      'Only 5 minutes left',
      'Your basket is reserved for 10 minutes',
      'held for 9:59',
    ],
    ['Order by 14:00 for these dates', 'The trail ends in 3 miles', 'Only 5 left', 'The offer ends on 12 December.'],
  ],
  [
    'countdown',
    'de',
    ['Das Angebot endet in 10 Minuten', 'Nur noch 5 Minuten', 'Ihr Warenkorb ist noch 10 Minuten für Sie reserviert'],
    ['Bei Bestellung bis 14:00 Uhr', 'Das Angebot endet am 12. Dezember.', 'nur noch 5 Stück'],
  ],
  [
    'right_as_perk',
    'en',
    [
      'We give you 14 days to withdraw free',
      'We happily offer fourteen days to return anything',
      'We grant you a right of withdrawal',
      'Our voluntary 14-day right of withdrawal',
      'We even refund the delivery',
      "We'll even take it back",
      'As a gesture of goodwill you have 14 days',
    ],
    [
      'You have a statutory right to withdraw within 14 days.',
      'Beyond your statutory right we give you 30 days to return it.',
      'We refund you within 14 days.',
    ],
  ],
  [
    'right_as_perk',
    'de',
    [
      'Freiwilliges 14-tägiges Widerrufsrecht',
      'Wir gewähren Ihnen ein Widerrufsrecht',
      'Bei uns bieten wir Ihnen 14 Tage, um alles zurückzugeben',
      'Wir erstatten Ihnen sogar den Versand',
      'Aus Kulanz: 14 Tage Rückgabe',
      'Als besonderer Service: Widerrufsrecht',
    ],
    [
      'Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen.',
      'Wir geben Ihnen über das Gesetz hinaus 30 Tage, um alles zurückzugeben.',
      'Unser Service. Ihr Widerrufsrecht',
    ],
  ],
  [
    'credit_card_billing_cycle',
    'en',
    [
      'If you paid by credit card, the refund comes within one billing cycle.',
      'One billing cycle for credit-card purchases',
    ],
    ['Paid by credit card: refund within 7 working days.', 'We are the creditor: refund within one billing cycle.'],
  ],
  [
    'credit_card_billing_cycle',
    'de',
    ['Bei Zahlung mit Kreditkarte erstatten wir im nächsten Abrechnungszeitraum.'],
    ['Bei Zahlung mit Kreditkarte erstatten wir binnen 7 Werktagen.'],
  ],
  [
    'late_refund_in_days',
    'en',
    [
      'If delivery is late, we refund you within 14 days.',
      'We refund within fourteen days where an order is delayed.',
      'Late delivery: refund in 14 days',
    ],
    [
      'If delivery is late and you end the contract, we refund without undue delay.',
      'We reimburse you without undue delay, and not later than 14 days from the day on which we are informed of your withdrawal.',
      'A refund takes 14 days at the latest.',
    ],
  ],
  [
    'late_refund_in_days',
    'de',
    [
      'Bei verspäteter Lieferung erstatten wir den Preis innerhalb von 14 Tagen.',
      'Wir erstatten binnen 14 Tagen, wenn sich die Lieferung verzögert.',
    ],
    [
      'Bei verspäteter Lieferung erstatten wir unverzüglich.',
      'Widerrufen Sie, so zahlen wir unverzüglich und spätestens binnen vierzehn Tagen zurück.',
    ],
  ],
];

for (const [code, language, bad, good] of examples) {
  describe(`${code} (${language})`, () => {
    for (const text of bad) test(`finds: ${text}`, () => assert.deepEqual(codes(text), [code]));
    for (const text of good) test(`leaves: ${text}`, () => assert.deepEqual(codes(text), []));
  });
}

test('Every rule has examples', () => {
  assert.deepEqual(
    examples.map(([code, language]) => `${code} ${language}`),
    wordingRules.map(({ code, language }) => `${code} ${language}`),
  );
});

test('A finding says what, where, on whose word, and what to write instead', () => {
  assert.deepEqual(checkWording('shop.txt', 'Die Tasse.\n  Sie ist bald\nverfügbar.'), [
    {
      code: 'undated_availability',
      place: { file: 'shop.txt', line: 2, column: 11 },
      quote: 'bald verfügbar',
      citation: 'OLG München, 6 U 3815/17',
      message: 'Give a day or a period whose end can be reckoned, for a preorder too: "Lieferung bis 12. Dezember".',
    },
  ]);
});

describe('places', () => {
  const places = (file: string, content: string) => checkWording(file, content).map(({ place }) => place);

  test('are JSON pointers in JSON, of string values only', () => {
    const texts = {
      'today only': 'Fine',
      'a/b~c': ['Fine', { offer: 'Today only' }],
      page: '<p>Last <b>chance</b></p>',
    };
    assert.deepEqual(places('texts.json', JSON.stringify(texts)), [
      { file: 'texts.json', pointer: '/a~1b~0c/1/offer' },
      { file: 'texts.json', pointer: '/page' },
    ]);
  });

  test('are lines and columns of the source in HTML, through tags and entities', () => {
    const page =
      '<h1>Tasse</h1>\r\n<p>Bald&nbsp;<b>verf&uuml;gbar</b></p>\n<img alt="Letzte Chance" src="nur-heute.png">';
    assert.deepEqual(places('page.html', page), [
      { file: 'page.html', line: 2, column: 4 },
      { file: 'page.html', line: 3, column: 11 },
    ]);
  });

  test('are in the order of the text', () => {
    assert.deepEqual(
      checkWording('a.txt', 'Today only. Letzte Chance. Last chance.').map(({ quote }) => quote),
      ['Today only', 'Letzte Chance', 'Last chance'],
    );
  });
});

describe('HTML', () => {
  const found = (page: string) => checkWording('page.html', page).map(({ quote }) => quote);

  test('is read as people read it: no script, style or comment, and no tag', () => {
    assert.deepEqual(
      found('<script>"today only"</script><style>/* last chance */</style><!-- act now --><p class="today only">x</p>'),
      [],
    );
  });

  test('ends a sentence where a block ends, and not within a line', () => {
    assert.deepEqual(found('<p>Only</p><p>today</p>'), []);
    assert.deepEqual(found('<p><em>Only</em>\n   today</p>'), ['Only today']);
    assert.deepEqual(found('bald ver&shy;fügbar'), ['bald verfügbar']);
  });

  test('is read to the end where a tag or a comment is not closed', () => {
    assert.deepEqual(found('<p>Today only <b'), ['Today only']);
    assert.deepEqual(found('<p>Today only</p><!-- last chance'), ['Today only']);
    assert.deepEqual(found('1 < 2: today only &bogus; &#1114112; &#x1F600;'), ['today only']);
  });
});

test('A long text is looked through in seconds: 340,000 characters without the end of a sentence', () => {
  const text = 'voraussichtlich in der Regel we give late refund 14 wir geben Ihnen '.repeat(5000);
  const begin = performance.now();
  checkWording('long.txt', text);
  assert.ok(performance.now() - begin < 5000);
});

describe('our own texts', () => {
  const web = new URL('../../web/', import.meta.url);
  const files = (folder: string, pattern: RegExp) =>
    readdirSync(new URL(folder, web), { recursive: true, encoding: 'utf8' })
      .filter((name) => pattern.test(name))
      .map((name) => `${folder}${name}`);
  const own = [
    ...files('src/locales/', /\.ts$/u),
    ...files('src/notice/', /\.ts$/u),
    ...files('src/elements/', /\.ts$/u),
    ...files('demo/', /\.(?:ts|html|json)$/u),
  ];

  test('are found', () =>
    assert.ok(own.length > 25 && own.includes('src/locales/de.ts') && own.includes('demo/index.html')));

  for (const file of own) {
    test(`say nothing that they may not: ${file}`, () => {
      assert.deepEqual(checkWording(file, readFileSync(new URL(file, web), 'utf8')), []);
    });
  }
});

describe('stockline check --wording', () => {
  test('lists the findings of all files, to programs and to people, and exits with 2', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stockline-'));
    try {
      const page = join(folder, 'page.html');
      const texts = join(folder, 'texts.json');
      await writeFile(page, '<p>Today only</p>');
      await writeFile(texts, '{"status":{"backorder":"bald verfügbar"}}');
      const { status, stdout, stderr } = await stockline(['check', '--wording', page, texts]);
      assert.equal(status, 2);
      const { findings } = JSON.parse(stdout) as { findings: { code: string; place: object }[] };
      assert.deepEqual(
        findings.map(({ code, place }) => [code, place]),
        [
          ['false_scarcity', { file: page, line: 1, column: 4 }],
          ['undated_availability', { file: texts, pointer: '/status/backorder' }],
        ],
      );
      assert.ok(stderr.startsWith(`${page}:1:4: "Today only": `), stderr);
      assert.ok(stderr.includes(`${texts}#/status/backorder: "bald verfügbar": `), stderr);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('finds nothing in a good text from standard input', async () => {
    assert.deepEqual(await stockline(['check', '--wording', '-'], 'Lieferung bis 12. Dezember.\n'), {
      status: 0,
      stdout: '{"findings":[]}\n',
      stderr: '',
    });
  });

  test('refuses what is no JSON, no UTF-8, not there, or nothing at all', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stockline-'));
    try {
      const broken = join(folder, 'broken.json');
      await writeFile(broken, '{"a":');
      const { status, stdout, stderr } = await stockline(['check', '--wording', broken]);
      assert.equal(status, 2);
      assert.equal(JSON.parse(stdout).errors[0].code, 'not_json');
      assert.match(stderr, /broken\.json is not JSON/u);
    } finally {
      await rm(folder, { recursive: true });
    }
    const bytes = await stockline(['check', '--wording', '-'], new Uint8Array([0xff]));
    assert.equal(bytes.status, 2);
    assert.equal(JSON.parse(bytes.stdout).errors[0].code, 'not_json');
    assert.equal((await stockline(['check', '--wording', join(folder, 'gone.txt')])).status, 1);
    const none = await stockline(['check', '--wording']);
    assert.equal(none.status, 2);
    assert.match(none.stderr, /takes files/u);
  });
});
