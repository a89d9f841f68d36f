import { type FullEngine, loadFullEngine, type RulePacks, StocklineError } from '../engine/full.ts';
import { nameOf, readDocument } from './io/documents.ts';
import { exitStatus } from './io/exit.ts';
import { notUtf8, tellFaults, writeFaults, writeLine } from './io/output.ts';
import { announceStep } from './progress.ts';
import { type Published, PublishingRefused, publish as publishIn } from './publishing/publish.ts';
import { readRulePacks } from './rule-packs.ts';

/**
 * `stockline publish`: on stdout what was done, as JSON; on stderr the same in words. A product that cannot be planned is
 * left out, and its last document stays; where what products share is wrong, nothing changes.
 */
export async function publish(path: string, folder: string, rulesFolder: string | undefined): Promise<number> {
  const packs = await readRulePacks(rulesFolder);
  const text = await readDocument(path);
  if (text === undefined) {
    await writeFaults(nameOf(path), notUtf8);
    return exitStatus.refused;
  }
  const engine = await loadFullEngine();
  const finished = announceStep(`Publishing ${nameOf(path)}`, text.length);
  const rules = engine.openRules(packs);
  try {
    const published = await publishOrRefuse(engine, text, folder, rules);
    if ('errors' in published) {
      await writeFaults(nameOf(path), { errors: [...published.errors] });
      return exitStatus.refused;
    }
    await writeLine(JSON.stringify(published));
    tellFaults(nameOf(path), { errors: published.faults });
    process.stderr.write(`${summary(published, folder)}\n`);
    return exitStatus.done;
  } finally {
    rules.close();
    finished();
  }
}

async function publishOrRefuse(engine: FullEngine, text: string, folder: string, rules: RulePacks) {
  try {
    return await publishIn(engine, text, folder, rules);
  } catch (error) {
    if (error instanceof StocklineError || error instanceof PublishingRefused) return { errors: error.errors };
    throw error;
  }
}

function summary({ written, unchanged, removed, held }: Published, folder: string): string {
  const parts = [
    `${products(written.length)} written`,
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
    ...(held.length > 0 ? [`${held.length} held: ${listed(held)}`] : []),
  ];
  return `${folder}: ${parts.join(', ')}.`;
}

function products(count: number): string {
  return count === 1 ? '1 product' : `${count} products`;
}

/** Of many the first few. */
function listed(skus: readonly string[]): string {
  const most = 10;
  return skus.length > most ? `${skus.slice(0, most).join(', ')} and ${skus.length - most} more` : skus.join(', ');
}
