/**
 * The packed package where shops live: installed into a fresh folder, built with what a shop builds with, and looked at
 * in Chromium. The fast targets are tried in every run, all of them where STOCKLINE_ALL says so.
 */
import { deepEqual, equal } from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chromium } from '../browser/browsers/chromium.ts';
import { excuseFor, placeOf } from '../browser/browsers/places.ts';
import { type OpenShop, Shop } from './shop.ts';
import { type Target, targets } from './targets.ts';
import { type Visit, visit } from './visit.ts';

const triesAll = process.env['STOCKLINE_ALL'] === 'yes';
const excuse = placeOf(chromium) === undefined ? excuseFor(chromium) : undefined;
const noBrowser = excuse === undefined ? undefined : `no Chromium on this machine: ${excuse}`;

describe('the packed package', () => {
  for (const target of targets) {
    const skip =
      noBrowser ?? (triesAll || target.isFast ? false : 'too slow for every run: STOCKLINE_ALL=yes tries all');
    test(`${target.title}: a promise is shown, another product answered, and nothing complains`, { skip }, () =>
      tried(target),
    );
  }
});

async function tried(target: Target): Promise<void> {
  const shop = await Shop.installed(target);
  try {
    await shop.build();
    const built = await shop.opened();
    await judge(target, 'built', built);
    if (target.dev !== undefined) await judge(target, 'while it is worked on', await shop.openedForWork(target.dev));
  } finally {
    shop.close();
  }
}

async function judge({ painted }: Target, state: string, shop: OpenShop): Promise<void> {
  try {
    hold(state, await visit(shop.origin));
    if (painted !== undefined) hold(`${state}, painted by the server`, await visit(`${shop.origin}${painted}`));
  } finally {
    await shop.close();
  }
}

function hold(state: string, { firstPromise, complaints }: Visit): void {
  deepEqual(complaints, [], `complaints, ${state}`);
  equal(Number.isFinite(firstPromise), true, `the promise is told by an event, ${state}`);
}
