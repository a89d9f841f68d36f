/** A page that puppeteer drives: Chromium over its own protocol, Firefox over WebDriver BiDi. */
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, KeyInput, Page as PuppeteerPage } from 'puppeteer-core';
import type { Engine, Size } from './browser.ts';
import { elementExpression, ScriptedPage } from './scripted-page.ts';

export class PuppeteerDrivenPage extends ScriptedPage {
  protected readonly engine: Pick<Engine, 'name' | 'lacks'>;
  protected readonly page: PuppeteerPage;
  private readonly said: string[] = [];
  private readonly asked: string[] = [];
  private marks = 0;

  protected constructor(engine: Pick<Engine, 'name' | 'lacks'>, page: PuppeteerPage) {
    super();
    this.engine = engine;
    this.page = page;
  }

  protected async watch(): Promise<void> {
    this.page.on('console', (message) => {
      const text = message.text();
      if (text.startsWith('mark ')) this.said.push(text);
      else if (['error', 'warn'].includes(message.type())) this.said.push(`console ${message.type()}: ${text}`);
    });
    this.page.on('pageerror', (error) =>
      this.said.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`),
    );
    this.page.on('request', (request) => {
      if (!/^(?:data|blob):/u.test(request.url())) this.asked.push(request.url());
    });
    await this.page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
      );
    });
    await this.setViewport({ width: 1280, height: 900 });
  }

  protected valueOf(expression: string): Promise<unknown> {
    return this.page.evaluate(expression);
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(address);
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  async inject(source: string): Promise<void> {
    await this.page.evaluate(`${source}\n;undefined`);
  }

  async click(selector: string): Promise<void> {
    const element = (await this.page.evaluateHandle(elementExpression(selector))).asElement();
    await (element as ElementHandle<Element> | null)?.click();
  }

  async press(key: string): Promise<void> {
    const shift = key.startsWith('Shift+');
    if (shift) await this.page.keyboard.down('Shift');
    const name = key.replace(/^Shift\+/u, '');
    await this.page.keyboard.press((name === 'Space' ? ' ' : name) as KeyInput);
    if (shift) await this.page.keyboard.up('Shift');
  }

  async type(selector: string, text: string): Promise<void> {
    await this.focus(selector);
    await this.page.keyboard.type(text);
  }

  setViewport(size: Size): Promise<void> {
    return this.page.setViewport(size);
  }

  protected async pictureOfView(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  /** The console speaks through events, so what it said is known when it has said a last word. */
  async complaints(): Promise<string[]> {
    this.marks += 1;
    const mark = `mark ${this.marks}`;
    await this.evaluate((text) => console.debug(text), mark);
    for (const deadline = Date.now() + 10_000; !this.said.includes(mark); await pause(5)) {
      if (Date.now() > deadline) throw new Error(`The console of ${this.engine.name} does not answer`);
    }
    return this.said.filter((text) => !text.startsWith('mark '));
  }

  async requests(): Promise<string[]> {
    return [...this.asked];
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
