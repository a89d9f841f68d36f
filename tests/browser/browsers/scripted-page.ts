/** The part of a page that is the same for all engines, because it is script run in the page. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Ability, ElementOf, Emulation, Engine, Page, Size } from './browser.ts';

/** Elements that fit a selector with ` >>> ` in it. Runs in the page. */
function fitting(selector: string): HTMLElement[] {
  let roots: ParentNode[] = [document];
  let found: HTMLElement[] = [];
  for (const step of selector.split(' >>> ')) {
    found = roots.flatMap((root) => Array.from(root.querySelectorAll<HTMLElement>(step)));
    roots = found.flatMap((element) => element.shadowRoot ?? []);
  }
  return found;
}

/** The first of them. Runs in the page, beside `fitting`. */
function first(selector: string): HTMLElement {
  const [element] = fitting(selector);
  if (element === undefined) throw new Error(`Nothing on the page fits ${selector}`);
  return element;
}

/** An expression that finds the element. */
export const elementExpression = (selector: string): string =>
  `(() => { ${fitting}; ${first}; return first(${JSON.stringify(selector)}); })()`;

/** An expression for a promise of the function's result as JSON text. */
function resultExpression(run: (...args: never[]) => unknown, args: unknown[], found = ''): string {
  return `(async () => {
    ${fitting}
    ${first}
    const value = await (${run})(${found}...${JSON.stringify(args)});
    return JSON.stringify({ value });
  })()`;
}

export abstract class ScriptedPage implements Page {
  protected abstract readonly engine: Pick<Engine, 'name' | 'lacks'>;

  /** Evaluates an expression, awaits it if it is a promise, and gives its value, which is text. */
  protected abstract valueOf(expression: string): Promise<unknown>;

  /** Writes a PNG of what is in view. */
  protected abstract pictureOfView(path: string): Promise<void>;

  abstract goto(address: string): Promise<void>;
  abstract back(): Promise<void>;
  abstract inject(source: string): Promise<void>;
  abstract click(selector: string): Promise<void>;
  abstract press(key: string): Promise<void>;
  abstract type(selector: string, text: string): Promise<void>;
  abstract setViewport(size: Size): Promise<void>;
  abstract complaints(): Promise<string[]>;
  abstract requests(): Promise<string[]>;
  abstract close(): Promise<void>;

  evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    return this.resultOf(resultExpression(run, args));
  }

  on<Selector extends string, Args extends unknown[], Result>(
    selector: Selector,
    run: (element: ElementOf<Selector>, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return this.resultOf(resultExpression(run, args, `first(${JSON.stringify(selector)}), `));
  }

  all<Selector extends string, Args extends unknown[], Result>(
    selector: Selector,
    run: (elements: ElementOf<Selector>[], ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return this.resultOf(resultExpression(run, args, `fitting(${JSON.stringify(selector)}), `));
  }

  private async resultOf<Result>(expression: string): Promise<Result> {
    const { value } = JSON.parse(String(await this.valueOf(expression))) as { value: Result };
    return value;
  }

  async waitFor<Args extends unknown[]>(run: (...args: Args) => unknown, ...args: Args): Promise<void> {
    for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
      if (await this.evaluate(run, ...args)) return;
      await pause(25);
    }
    throw new Error(`The page did not come to this within ten seconds: ${run} ${JSON.stringify(args)}`);
  }

  focus(selector: string): Promise<void> {
    return this.on(selector, (element) => element.focus());
  }

  select(selector: string, value: string): Promise<void> {
    return this.on(
      selector,
      (element, wanted) => {
        const field = element as HTMLSelectElement;
        field.value = wanted;
        if (field.value !== wanted) throw new Error(`There is no option ${wanted}`);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      value,
    );
  }

  /**
   * The whole is what a window of its height shows: not every protocol has another way, and some leave room for a
   * scroll bar.
   */
  async screenshot(path: string, { whole = false } = {}): Promise<void> {
    if (!whole) return this.pictureOfView(path);
    const size = await this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await this.setViewport({ ...size, height: await this.evaluate(() => document.documentElement.scrollHeight) });
    await this.pictureOfView(path);
    await this.setViewport(size);
  }

  async emulate(emulation: Emulation): Promise<void> {
    for (const ability of Object.keys(emulation)) this.refuseLacking(ability as Ability);
  }

  async accessibilityTree(_selector: string): Promise<string[]> {
    this.refuseLacking('accessibilityTree');
    return [];
  }

  async heap(): Promise<number> {
    this.refuseLacking('heap');
    return 0;
  }

  private refuseLacking(ability: Ability): void {
    const reason = this.engine.lacks[ability];
    if (reason !== undefined) throw new Error(`${this.engine.name} lacks ${ability}: ${reason}`);
  }
}
