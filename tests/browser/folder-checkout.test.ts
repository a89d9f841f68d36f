/** A checkout on a folder sends what it was computed from, and its server computes it again from the archive. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Archive, verifyShown } from 'stockline/verify';
import type { CheckoutValue } from '../../web/src/engine/types/documents.ts';
import { archiveOf, type Files, openedFolder, revisionIn } from '../web/folder-values.ts';
import { publishedFolder, sampleStore } from '../web/published-folder.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { checkoutPages, submitted } from './checkout-page.ts';

const at = '2026-11-23T15:05:00Z';
const skus = ['MUG', 'LANTERN', 'PORCH'];

inChromiumFirst('<stockline-checkout> on a folder', (browser) => {
  const pages = checkoutPages(browser);
  let files: Files;
  let archive: Archive;

  before(async () => {
    const published = await publishedFolder(sampleStore());
    // The browser's clock is that of the machine: no plan runs out.
    files = new Map([...published].map(([path, text]) => [path, text.replace(/"replanBy":"[^"]*",/u, '')]));
    archive = archiveOf(files);
    for (const [path, text] of files) pages.serve(`/stock/${path}`, text);
  });

  test('sends the revisions, and is true by the archive; with another day it is not', async () => {
    const lines = skus.map((sku) => ({ sku, quantity: 1 }));
    await pages.withOrder({ lines, attributes: `src="/stock/" to="US 94103" at="${at}"` }, async (page) => {
      await page.click('#place');
      const [sent] = await submitted(page);
      const value = JSON.parse(sent?.promise ?? '') as CheckoutValue;
      assert.deepEqual(
        [value.at, value.computedFrom?.shop, [...(value.computedFrom?.products ?? [])].sort()],
        [at, revisionIn(files), skus.map((sku) => revisionIn(files, sku)).sort()],
      );
      const snapshot = await openedFolder(files);
      const judged = (text: string | undefined) => {
        const { verdict, judgedBy } = verifyShown(snapshot, text, { at: '2026-11-23T15:09:00Z', archive });
        return [verdict, judgedBy];
      };
      assert.deepEqual(judged(sent?.promise), ['same', 'archive']);
      // The snapshot alone would let a later day pass.
      const day = value.promise.lines[0].deliver?.latest ?? assert.fail('there is no day');
      assert.deepEqual(judged(sent?.promise?.replaceAll(day, '2026-12-24')), ['untrue', 'archive']);
      snapshot.close();
    });
  });
});
