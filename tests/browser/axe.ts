/** axe-core, in a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from './browsers/browser.ts';

const axe = readFileSync(
  createRequire(new URL('../../web/package.json', import.meta.url)).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface Finding {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe-core finds wrong, by the rules of WCAG 2.2 AA and its own best practices; or by some of them alone. */
export async function findings(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.inject(axe);
  const violations = await page.evaluate(async (only: readonly string[] | null) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: Document, options: object): Promise<{ violations: Finding[] }> };
    };
    return (await axe.run(document, only === null ? {} : { runOnly: only })).violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary: failureSummary ?? '' })),
    }));
  }, rules ?? null);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
