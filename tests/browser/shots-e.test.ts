import { test } from 'node:test';
import { inEveryEngine } from './browsers/every-engine.ts';
import { dist } from './reading.ts';
import { openSite } from './site.ts';
import { openShop } from '../web/shop.ts';
const out = '/tmp/e/';
for (const scheme of ['light', 'dark'] as const) inEveryEngine('shots ' + scheme, (browser) => {
  test('shots', async () => {
    const us = await openShop(['us']); const eu = await openShop(['eu', 'de']);
    const site = await openSite(dist, { '/us.json': { body: JSON.stringify(us.document), type: 'application/json' }, '/eu.json': { body: JSON.stringify(eu.document), type: 'application/json' },
      '/page.css': { type: 'text/css', body: `:root{color-scheme:light dark;font-family:system-ui,sans-serif;background:light-dark(#fff,#1b1b1b);color:light-dark(#23221f,#f2efe6)} body{margin:1rem auto;max-width:42rem;padding:0 1rem} .p{margin:2rem 0}` } }, browser);
    const el = (attrs: string, lines: unknown) => `<stockline-checkout ${attrs} at="2026-11-23T15:00:00Z"><script type="application/json">${JSON.stringify(lines)}</script>Fallback</stockline-checkout>`;
    const pages: Record<string, [string, string]> = {
      a: ['en-GB', el('name="p" src="/us.json" to="US"', [{ sku: 'MUG', quantity: 4 }, { sku: 'KETTLE', quantity: 1 }, { sku: 'LAMP', quantity: 1 }])],
      b: ['de', el('name="p" src="/eu.json" to="DE" ship="together"', [{ sku: 'MUG', quantity: 4 }, { sku: 'CLOCK', quantity: 1 }, { sku: 'LAMP', quantity: 1 }])],
      c: ['en-GB', el('name="p" src="/us.json" to="US"', [{ sku: 'KETTLE', quantity: 6 }, { sku: 'VASE', quantity: 1 }, { sku: 'LAMP', quantity: 2, name: 'Desk lamp with the long arm and a shade' }])],
      d: ['he', el('name="p" src="/us.json" to="US" consent="all" dir="rtl" ', [{ sku: 'CLOCK', quantity: 1 }, { sku: 'LAMP', quantity: 1 }])],
      e: ['en-GB', el('name="p" src="/us.json" to="US"', [{ sku: 'KETTLE', quantity: 1 }])],
    };
    for (const [name, [lang, body]] of Object.entries(pages)) {
      site.pages.set('/' + name, { body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>T</title><link rel="stylesheet" href="/page.css"><script src="/stockline-checkout.js" defer></script></head><body><form><h1>Checkout</h1>${body}<p><button>Order</button></p></form></body></html>` });
      for (const width of [320, 1280]) {
        if (width === 768 && name === 'e') continue;
        const page = await browser.open();
        await page.setViewport({ width, height: 700 });
        await page.goto(site.origin + '/' + name);
        await page.waitFor(() => document.querySelector('stockline-checkout')?.shadowRoot?.querySelector('[part="checkout"]'));
        if (name === 'a') await page.click('stockline-checkout >>> [part~="together"] input');
        if (name !== 'b') await page.evaluate(() => (document.querySelector('form') as HTMLFormElement).checkValidity());
        await page.screenshot(`${out}${browser.name}-${name}-${width}-${scheme}.png`, { whole: true });
        console.log(await page.complaints());
        await page.close();
      }
    }
    await site.close();
  });
}, { colourScheme: scheme });
