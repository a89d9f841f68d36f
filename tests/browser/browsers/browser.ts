/** What the suites ask of a browser, whichever engine it is and whichever protocol drives it. */

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

/** What the reader has set for all pages, on their system or in the browser; every engine can start with these. */
export interface ReaderSettings {
  colourScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  /** IANA name; a suite that sets none has UTC, on whichever machine. */
  timeZone?: string;
}

/** What a page may have changed under it while it is open. An engine says which of these it lacks. */
export interface Emulation {
  colourScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  forcedColours?: boolean;
  moreContrast?: boolean;
  /** As on paper. */
  print?: boolean;
  offline?: boolean;
}

/** What not every engine's protocol has. */
export type Ability = keyof Emulation | 'accessibilityTree' | 'heap';

/** Reasons, for a test's `skip`; an ability that is not here is there. */
export type Lacks = Readonly<Partial<Record<Ability, string>>>;

/** A kind of browser, and where it is on this machine: none is ever downloaded. */
export interface Engine {
  name: EngineName;
  lacks: Lacks;
  /** What the release that is installed there lacks besides. */
  releaseLacks?(path: string): Lacks;
  /** Environment variable that names its program. */
  variable: string;
  /** Where its program is looked for, after that variable. */
  places: readonly string[];
  /** Starts a browser without a window that anybody sees, with a profile of its own that is removed with it. */
  launch(path: string, settings: ReaderSettings): Promise<Browser>;
}

export interface Browser {
  /**
   * A script that every page of a test's own site has to begin with, for `complaints` to know of the page's first
   * moments: set where the engine's protocol can neither report them nor run a script before the page's own.
   */
  prelude?: string;
  open(): Promise<Page>;
  close(): Promise<void>;
}

/** As far as a selector tells. */
export type ElementOf<Selector> = Selector extends keyof HTMLElementTagNameMap
  ? HTMLElementTagNameMap[Selector]
  : HTMLElement;

export interface Size {
  width: number;
  height: number;
}

/**
 * One page, 1280 × 900 CSS pixels at first. A selector is CSS; ` >>> ` in it steps into the open shadow root of what
 * stands before. Functions run in the page: they see their arguments and nothing else of the test, and both arguments
 * and results travel as JSON.
 */
export interface Page {
  goto(address: string): Promise<void>;
  /** To the page before this one, as the button beside the address does. */
  back(): Promise<void>;

  evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** With the first element that fits; fails if there is none. */
  on<Selector extends string, Args extends unknown[], Result>(
    selector: Selector,
    run: (element: ElementOf<Selector>, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** With all elements that fit. */
  all<Selector extends string, Args extends unknown[], Result>(
    selector: Selector,
    run: (elements: ElementOf<Selector>[], ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Until the function gives something true; fails after ten seconds. */
  waitFor<Args extends unknown[]>(run: (...args: Args) => unknown, ...args: Args): Promise<void>;
  /** Runs a whole script in the page, whatever the page's policy allows. */
  inject(source: string): Promise<void>;

  /** With the mouse, in its middle, scrolled into view first. */
  click(selector: string): Promise<void>;
  focus(selector: string): Promise<void>;
  /** A key by its name in UI Events, or `Shift+` and a name. */
  press(key: string): Promise<void>;
  /** Focuses the element and types the text key by key. */
  type(selector: string, text: string): Promise<void>;
  /** Chooses the option of a `<select>`, as a hand would. */
  select(selector: string, value: string): Promise<void>;

  setViewport(size: Size): Promise<void>;
  /** PNG of what is in view, or of the whole page. */
  screenshot(path: string, options?: { whole?: boolean }): Promise<void>;
  /** Fails for what the engine lacks: ask `lacks` first. */
  emulate(emulation: Emulation): Promise<void>;
  /** Role and name of everything that a screen reader finds in the element. */
  accessibilityTree(selector: string): Promise<string[]>;

  /** The bytes that the page's objects take up, once what is garbage has been collected. */
  heap(): Promise<number>;

  /**
   * Errors and warnings on the console, uncaught errors, violations of the content security policy, up to this moment.
   */
  complaints(): Promise<string[]>;
  /**
   * Addresses that the page asked for up to this moment, data: and blob: left out; whether file: is among them differs
   * by engine.
   */
  requests(): Promise<string[]>;
  close(): Promise<void>;
}
