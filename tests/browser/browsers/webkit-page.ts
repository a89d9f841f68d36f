/** A window of WebKit. */
import { writeFile } from 'node:fs/promises';
import { Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import type { Engine, Size } from './browser.ts';
import { elementExpression, ScriptedPage } from './scripted-page.ts';
import { prelude, type Watched } from './webkit-prelude.ts';

/** A session looks at one window at a time, so what pages want of it is done one after the other. */
export interface Turns {
  last: Promise<unknown>;
  /** The window that the session looks at. */
  window: string;
}

const keys: Record<string, string> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Space: Key.SPACE,
  Escape: Key.ESCAPE,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
  Home: Key.HOME,
  End: Key.END,
  Backspace: Key.BACK_SPACE,
  Delete: Key.DELETE,
};

export class WebKitPage extends ScriptedPage {
  protected readonly engine: Pick<Engine, 'name' | 'lacks'>;
  private readonly driver: WebDriver;
  private readonly turns: Turns;
  private window = '';
  /** What pages said and asked for before the one that is open now. */
  private readonly left: { complaints: string[]; requests: string[] } = { complaints: [], requests: [] };

  private constructor(engine: Pick<Engine, 'name' | 'lacks'>, driver: WebDriver, turns: Turns) {
    super();
    this.engine = engine;
    this.driver = driver;
    this.turns = turns;
  }

  static async opened(engine: Pick<Engine, 'name' | 'lacks'>, driver: WebDriver, turns: Turns): Promise<WebKitPage> {
    const page = new WebKitPage(engine, driver, turns);
    await page.inTurn(async () => {
      const known = new Set(await driver.getAllWindowHandles());
      // The session's first window is never used, since the session ends with its last one. The one looked at has to be
      // there still.
      if (!known.has(turns.window)) await driver.switchTo().window([...known][0] ?? '');
      await driver.switchTo().newWindow('window');
      page.window = await driver.getWindowHandle();
      turns.window = page.window;
    });
    await page.setViewport({ width: 1280, height: 900 });
    return page;
  }

  /** Does this when all that was asked before is done. */
  private inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const turn = this.turns.last.then(act, act);
    this.turns.last = turn;
    return turn;
  }

  private here<Result>(act: () => Promise<Result>): Promise<Result> {
    return this.inTurn(async () => {
      if (this.turns.window !== this.window) {
        await this.driver.switchTo().window(this.window);
        this.turns.window = this.window;
      }
      return act();
    });
  }

  protected valueOf(expression: string): Promise<unknown> {
    return this.here(() => this.driver.executeScript(`return ${expression}`));
  }

  async goto(address: string): Promise<void> {
    await this.leave(() => this.driver.get(address));
  }

  async back(): Promise<void> {
    await this.leave(() => this.driver.navigate().back());
  }

  private async leave(go: () => Promise<void>): Promise<void> {
    this.left.complaints.push(...(await this.complaints()));
    this.left.requests.push(...(await this.requests()));
    await this.here(go);
    await this.inject(prelude);
  }

  async inject(source: string): Promise<void> {
    await this.here(() => this.driver.executeScript(source));
  }

  /**
   * WebDriver scrolls by as little as it can, which may leave the
   * element under something that sticks to the window's edge.
   */
  private async found(selector: string): Promise<WebElement> {
    await this.on(selector, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    return this.here(() => this.driver.executeScript<WebElement>(`return ${elementExpression(selector)}`));
  }

  async click(selector: string): Promise<void> {
    const element = await this.found(selector);
    await this.here(() => element.click());
  }

  async press(key: string): Promise<void> {
    const name = key.replace(/^Shift\+/u, '');
    const sent = keys[name] ?? name;
    if ([...sent].length !== 1) throw new Error(`No key of this name: ${name}`);
    const actions = this.driver.actions();
    if (name !== key) actions.keyDown(Key.SHIFT);
    actions.keyDown(sent).keyUp(sent);
    if (name !== key) actions.keyUp(Key.SHIFT);
    await this.here(() => actions.perform());
  }

  async type(selector: string, text: string): Promise<void> {
    await this.focus(selector);
    await this.here(() => this.driver.actions().sendKeys(text).perform());
  }

  /**
   * WebDriver sets the window's size, of which the tool bar takes a part; a window that has just opened may not have
   * its size yet.
   */
  async setViewport({ width, height }: Size): Promise<void> {
    const inner = () => this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const mostForBars = 200;
    const bars = (outer: number, inside: number) => Math.min(Math.max(outer - inside, 0), mostForBars);
    let is = await inner();
    for (const deadline = Date.now() + 10_000; is.width !== width || is.height !== height; is = await inner()) {
      if (Date.now() > deadline)
        throw new Error(`WebKit makes its page ${is.width} × ${is.height} px, not ${width} × ${height}`);
      await this.here(async () => {
        const window = this.driver.manage().window();
        const outer = await window.getRect();
        const size = { width: width + bars(outer.width, is.width), height: height + bars(outer.height, is.height) };
        await window.setRect({ x: 0, y: 0, ...size });
      });
    }
  }

  protected async pictureOfView(path: string): Promise<void> {
    await writeFile(path, await this.here(() => this.driver.takeScreenshot()), 'base64');
  }

  async complaints(): Promise<string[]> {
    const now = await this.evaluate(
      () => (globalThis as unknown as { watchedByTest?: Watched }).watchedByTest?.complaints ?? [],
    );
    return [...this.left.complaints, ...now];
  }

  async requests(): Promise<string[]> {
    const now = await this.evaluate(() =>
      ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type).map(({ name }) => name)),
    );
    return [...this.left.requests, ...now.filter((address) => !/^(?:data|blob|about):/u.test(address))];
  }

  async close(): Promise<void> {
    await this.here(() => this.driver.close());
    this.turns.window = '';
  }
}
