/**
 * What the demo's shops sell beside single products: a set, a pack, what one oven bakes, and what is collected.
 *
 * Days by hand from the shops' store documents, asked on Monday 23 November 2026, 15:05Z: 10:05 in New York, 09:05 in
 * Austin, 16:05 in Berlin.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { becomes, closePanel, edit, formsOfDemo, goTo, openDemo, openPanel, part, telling } from './demo-page.ts';
import { fill, reasons, said, saying, separateDemo, shownText } from './reading.ts';
import { openSite, type Site } from './site.ts';

const widths = [390, 768, 1280];

/** The new products' words in the two languages that the shops write in. */
const words: [path: string, english: [name: string, text: RegExp], german: [name: string, text: RegExp]][] = [
  [
    'alder-tern/ebb',
    ['Ebb mug', /^The Tideline’s clay at low water: .* this is the one that is left of it\.$/u],
    ['Becher „Ebbe“', /^Der Ton von „Tideline“ bei Niedrigwasser: .* dieser eine ist von ihr geblieben\.$/u],
  ],
  [
    'alder-tern/porch',
    ['Porch evening', /^A present: the Ebb mug and a lambswool throw, .* takes it out of this set\.$/u],
    ['Abend auf der Veranda', /^Ein Geschenk: der Becher „Ebbe“ und eine Decke aus Lammwolle, .* aus diesem Set\.$/u],
  ],
  [
    'glitch-solder/switch',
    ['Key switch', /^Clicks at fifty grams, .* Sold singly/u],
    ['Tastenschalter', /^Klickt bei fünfzig Gramm, .* Einzeln/u],
  ],
  [
    'glitch-solder/switches',
    ['Key switches, pack of 70', /Counted out of the drawer that has the single ones\.$/u],
    ['Tastenschalter, 70 Stück', /Abgezählt aus der Schublade der einzelnen\.$/u],
  ],
  [
    'kirsch-korn/zopf',
    ['Plaited butter loaf', /Our oven has room for twenty a day\.$/u],
    ['Butterzopf', /In unseren Ofen passen zwanzig am Tag\.$/u],
  ],
  [
    'kirsch-korn/blech',
    ['Crumble cake, a whole tray', /It takes the room of two loaves in the same oven\.$/u],
    ['Streuselkuchen, ein Blech', /Im selben Ofen braucht er den Platz von zwei Zöpfen\.$/u],
  ],
];

inChromiumFirst('What the demo’s shops sell', (browser) => {
  let site: Site;
  before(async () => {
    site = await openSite(separateDemo, {}, browser);
  });
  after(() => site.close());

  const checkout = (page: Page) => part(page, 'stockline-checkout', 'checkout');
  const add = async (page: Page, path: string, quantity = 1) => {
    await goTo(page, path);
    await saying(page, /\S/u);
    await fill(page, '#quantity', quantity);
    await page.click('#add');
  };
  const pressOrder = async (page: Page) => {
    await page.on('#order', (button) => button.scrollIntoView({ block: 'center' }));
    await page.click('#order');
  };

  for (const [name, address] of formsOfDemo(() => site)) {
    describe(name, () => {
      let page: Page;
      before(async () => {
        page = await openDemo(browser, 'alder-tern/porch', { address: address() });
      });
      after(() => page.close());

      test('A set of a mug and a throw is in stock once: there is one such mug', async () => {
        await telling(page, /^In stock \| Arrives Tue 24 – Fri 27 Nov .*\| Ships today/u);
        await fill(page, '#quantity', 2);
        assert.match(await saying(page, /Only/u), /^1 in stock \| Only 1 can be ordered \| Arrives/u);
        assert.match(await said(page), /\| Ships today/u);
        await fill(page, '#quantity', 1);
      });

      test('The checkout refuses the set after its only mug, and its button does not send', async () => {
        await add(page, 'alder-tern/ebb');
        await add(page, 'alder-tern/porch');
        await goTo(page, 'alder-tern/cart');
        assert.match(
          await becomes(() => checkout(page), /Porch evening/u),
          /Ebb mug × 1 \| In stock \|.*Porch evening × 1 \| Porch evening: the rest of your order takes what is left\. Remove one of the two to place the order\./u,
        );
        const isValid = () => page.on('#checkout', (form) => (form as HTMLFormElement).checkValidity());
        assert.equal(await isValid(), false);
        await pressOrder(page);
        const focused = () =>
          page.on('stockline-checkout', (element) => element.shadowRoot?.activeElement?.textContent ?? '');
        await becomes(
          focused,
          /^Porch evening: the rest of your order takes what is left\. Remove one of the two to place the order\.$/u,
        );
        assert.equal(await page.evaluate(() => location.hash), '#/alder-tern/cart');
        assert.equal(await page.on('#cart-count', (count) => count.textContent), '2');
      });

      test('After the set it refuses the mug, and without the mug the set can be ordered', async () => {
        await page.click('[aria-label="Remove Ebb mug"]');
        await add(page, 'alder-tern/ebb');
        await goTo(page, 'alder-tern/cart');
        assert.match(
          await becomes(() => checkout(page), /Ebb mug/u),
          /Porch evening × 1 \| In stock \|.*Ebb mug × 1 \| Ebb mug: the rest of your order takes what is left\. Remove one of the two to place the order\./u,
        );
        await page.click('[aria-label="Remove Ebb mug"]');
        await becomes(() => checkout(page), /^(?!.*Ebb mug).*Porch evening × 1 \| In stock/u);
        await pressOrder(page);
        await page.waitFor(() => location.hash === '#/alder-tern/orders/A-1001');
        await becomes(() => part(page, 'stockline-order', 'order'), /24 – 27 Nov/u);
      });

      test('Once it is sold, neither it nor its mug is in stock any more, and one throw less is', async () => {
        for (const sku of ['porch', 'ebb']) {
          await goTo(page, `alder-tern/${sku}`);
          await saying(page, /^Out of stock/u);
        }
        // 40 on hand, 2 of them withheld, 3 sold before: 35 less 1.
        await goTo(page, 'alder-tern/throw');
        await fill(page, '#quantity', 36);
        await saying(page, /Only 34 can be ordered/u);
      });

      test('A pack of 70 is counted in single switches: 150 on hand are 2 packs, with the 200 that come 5', async () => {
        // 160 on hand, 10 of them withheld. 200 come on Thursday 10 December: one receiving day, ready on Friday 11. Up
        // to one day of handling.
        await goTo(page, 'glitch-solder/switches');
        assert.match(
          await telling(page, /^In stock .*Other quantities/u),
          /Up to 2 \| Ships today or tomorrow \|.*3 to 5 \| Ships 11 – 12 Dec \|/u,
        );
        // Of 150, 11 taken singly leave 139: one pack.
        await add(page, 'glitch-solder/switch', 11);
        await add(page, 'glitch-solder/switches', 2);
        await goTo(page, 'glitch-solder/cart');
        await becomes(
          () => checkout(page),
          /Key switch × 11 \| In stock \|.*Key switches, pack of 70 × 2 \| In stock \| 1 arrives 25 ?– ?30 Nov \| On backorder \| 1 arrives 14 ?– ?17 Dec/u,
        );
      });

      test('Of seven loaves, of which six can be baked today, all come on a later day, which says why', async () => {
        // 20 a day. For Tuesday 24, baked on Monday, 8 loaves and 3 trays of 2 are sold: 6 are left. For Wednesday 25
        // 10 trays: none. For Thursday 26 14 loaves: 6. The seventh is baked on Wednesday 25, and leaves on Thursday.
        await goTo(page, 'kirsch-korn/zopf');
        await telling(page, /^Made to order \| Arrives Wed 25 Nov \|.*\| Ships tomorrow ?\|? ?Arrives Wed 25 Nov/u);
        await fill(page, '#quantity', 6);
        await telling(page, /^Made to order \| Arrives Wed 25 Nov \|.*\| Why these days \| Ships tomorrow/u);
        await fill(page, '#quantity', 7);
        await telling(page, /^Made to order \| Arrives Fri 27 Nov \|.*\| Ships Thu 26 Nov ?\|? ?Arrives Fri 27 Nov/u);
        assert.deepEqual(await reasons(page), [
          'We have room for all of it on Wed 25 Nov, and not sooner.',
          'It is made after you order, in 1 of our working days.',
          'The carrier takes 1 of its working days.',
        ]);
      });

      test('Trays and loaves share the oven: after three trays no loaf can be baked today', async () => {
        await add(page, 'kirsch-korn/blech', 3);
        await add(page, 'kirsch-korn/zopf', 1);
        await goTo(page, 'kirsch-korn/cart');
        await becomes(
          () => checkout(page),
          /Crumble cake, a whole tray × 3 \| Made to order ?\|? ?Arrives Wed 25 Nov.*Plaited butter loaf × 1 \| Made to order ?\|? ?Arrives Fri 27 Nov/u,
        );
      });

      test('There is no complaint', async () => {
        // Firefox says so of a form's custom element, and goes to its line all the same.
        const firefoxSays = /The invalid form control with name=.promise. is not focusable\.$/u;
        assert.deepEqual(
          (await page.complaints()).filter((complaint) => !firefoxSays.test(complaint)),
          [],
        );
      });
    });
  }

  for (const width of widths) {
    test(`What is collected says when and where, and where else, ${width} px wide`, async () => {
      const page = await openDemo(browser, 'kirsch-korn/kirsche', { width });
      await saying(page, /^In stock/u);
      assert.deepEqual(await page.all('.choices label', (labels) => labels.map((label) => label.innerText.trim())), [
        'Standard',
        'Express',
        'Collect',
      ]);
      // Away from the bar at the bottom.
      await page.on('input[value="collect"]', (input) => input.scrollIntoView({ block: 'center' }));
      await page.click('input[value="collect"]');
      // 16:05 and 30 minutes; both are open.
      assert.match(
        await saying(page, /Ready for pickup/u),
        /^In stock \| Ready for pickup today from 16:35 \| at Backstube /u,
      );
      // The bakery has six jars.
      await fill(page, '#quantity', 7);
      await saying(page, /^In stock \| Ready for pickup today from 16:35 \| at Hofladen/u);
      assert.doesNotMatch(await said(page), /Also at/u);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
      );
      await page.close();
    });
  }

  test('Nobody in Tokyo is sent to Berlin to collect it, but who asks for that', async () => {
    const page = await openDemo(browser, 'kirsch-korn/kirsche');
    await saying(page, /^In stock/u);
    await page.select('#to', 'JP 150-0001');
    await saying(page, /^Does not ship to Japan/u);
    assert.doesNotMatch(await said(page), /pickup|collect/iu);
    await goTo(page, 'kirsch-korn');
    const card = '.card[data-sku="KIRSCHE"] stockline-availability';
    await becomes(() => part(page, card, 'availability'), /^Does not ship to Japan/u);
    await goTo(page, 'kirsch-korn/kirsche');
    await page.on('input[value="collect"]', (input) => input.scrollIntoView({ block: 'center' }));
    await page.click('input[value="collect"]');
    await saying(page, /^In stock \| Ready for pickup today from 16:35/u);
    await page.close();
  });

  test('An order of seven loaves takes the room of the days that have it', async () => {
    const page = await openDemo(browser, 'kirsch-korn/zopf');
    await add(page, 'kirsch-korn/zopf', 7);
    await goTo(page, 'kirsch-korn/cart');
    await becomes(() => checkout(page), /Arrives Fri 27 Nov/u);
    await page.all('stockline-checkout >>> input[type="checkbox"]', (boxes) => {
      for (const box of boxes) box.click();
    });
    await pressOrder(page);
    await page.waitFor(() => location.hash === '#/kirsch-korn/orders/K-1001');
    await becomes(() => part(page, 'stockline-order', 'order'), /27 Nov/u);
    // Of 6 for Tuesday and 6 for Thursday 5 are left, for Tuesday. For Friday 27 all 20 are.
    await goTo(page, 'kirsch-korn/zopf');
    assert.match(
      await telling(page, /^Made to order .*Up to 5/u),
      /Up to 5 \| Ships tomorrow \|.*6 to 25 \| Ships Fri 27 Nov/u,
    );
    await page.close();
  });

  test('The books of a shop with pickup and an oven can be edited, and the page says what that changed', async () => {
    const page = await openDemo(browser, 'kirsch-korn/zopf');
    await telling(page, /^Made to order \| Arrives Wed 25 Nov \|.*\| Why these days \| Ships tomorrow/u);
    await openPanel(page, 'document');
    // 14 are sold for Tuesday already.
    await edit(page, '"perDay": 20', '"perDay": 14');
    await telling(page, /^Made to order \| Arrives Sat 28 Nov \|.*\| Ships Fri 27 Nov/u);
    assert.match(
      (await becomes(() => shownText(page, '.panel'), /promises changed/u)).replace(/\s+/gu, ' '),
      /2 promises changed\. Planned 14 products .*Crumble cake, a whole tray.*Plaited butter loaf/u,
    );
    await page.close();
  });

  test('What is new has words of its own in English and in German, and a picture', async () => {
    const page = await openDemo(browser);
    for (const [language, place] of [
      ['en-GB', 1],
      ['de', 2],
    ] as const) {
      await openPanel(page, 'shopper');
      await page.select('#language', language);
      await closePanel(page);
      await page.waitFor((tag: string) => document.documentElement.lang === tag, language);
      for (const product of words) {
        const [heading, text] = product[place];
        await goTo(page, product[0]);
        assert.equal(await shownText(page, '#heading'), heading);
        assert.match(await shownText(page, '.product .text'), text);
        await page.waitFor(() => (document.querySelector<HTMLImageElement>('.picture img')?.naturalWidth ?? 0) > 0);
      }
    }
    // In German the reason as well.
    await goTo(page, 'kirsch-korn/zopf');
    await fill(page, '#quantity', 7);
    await telling(page, /Versand Do\.,? 26\. Nov\./u);
    assert.match(
      (await reasons(page))[0] ?? '',
      /^Für alles ist in unserer Fertigung erst am Mi\.,? 25\. Nov\. Platz\.$/u,
    );
    await page.close();
  });
});
