/**
 * What runs in a measured page before anything of its own: notes when promises are painted, and what the browser tells
 * of tasks, movements and requests. It is sent to the browser as text, so nothing in it may come from outside.
 */

/** One request, in milliseconds from the start of the navigation. */
export interface Fetched {
  address: string;
  start: number;
  end: number;
  /** With its headers, compressed; 0 from the browser's cache, and about 300 where the server said "not modified". */
  bytes: number;
}

/** What a page has seen when all its promises are there. Milliseconds from the start of the navigation. */
export interface Seen {
  firstPaint: number;
  /** When what a server has rendered of the first element was painted; 0 where it has rendered nothing. */
  rendered: number;
  /** For each element on the page, when its promise was painted; 0 where it never was. */
  painted: number[];
  /** Those within the viewport. */
  paintedInView: number[];
  /** How long each of the long tasks took, which are those of more than 50 ms. */
  longTasks: { start: number; length: number }[];
  /** How far something moved, each time. */
  shifts: number[];
  requests: Fetched[];
  /** What the first element says. */
  text: string;
}

export interface Watcher {
  /** When so many elements have their promise painted. */
  allPainted(count: number): Promise<void>;
  /** Does this, and tells how long it takes until so many elements have painted their next promise. */
  timed(act: () => void, count: number): Promise<number>;
  seen(): Seen;
  /** Lets go of every element. */
  forget(): void;
}

declare global {
  var benchWatcher: Watcher;
}

export function watch(): void {
  const painted = new Map<EventTarget, number>();
  const longTasks: Seen['longTasks'] = [];
  const shifts: number[] = [];
  const waiting: EventTarget[] = [];
  let settled: (() => void) | undefined;
  let rendered = 0;

  /** Called in a frame's callback: once that frame's layout and painting are done. */
  const afterThisFrame = (then: (time: number) => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(undefined);
  };
  const paintWaiting = (): void => {
    // Those that come between the frame and the task after it are none of its.
    const shown = waiting.splice(0);
    afterThisFrame((time) => {
      for (const element of shown) if (!painted.has(element)) painted.set(element, time);
      settled?.();
    });
  };

  // The element tells of a promise when it is in the document. The next frame paints it.
  addEventListener('stockline-promised', ({ target }) => {
    if (waiting.push(target as EventTarget) === 1) requestAnimationFrame(paintWaiting);
  });

  const observe = (type: string, note: (entry: PerformanceEntry & { value: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => void note(entry as never))).observe({
      type,
      buffered: true,
    });
  observe('longtask', ({ startTime, duration }) => longTasks.push({ start: startTime, length: duration }));
  observe('layout-shift', ({ value }) => shifts.push(value));

  // A frame in which the server's element is whole is the one that paints it: no frame comes before its sheet.
  const lookForRendered = (): void => {
    const element = document.querySelector('stockline-availability');
    if (element?.shadowRoot?.querySelector('[part~="terms"]'))
      afterThisFrame((time) => {
        rendered = time;
      });
    else requestAnimationFrame(lookForRendered);
  };
  if (location.pathname.includes('server')) requestAnimationFrame(lookForRendered);

  const until = (isThere: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      settled = () => {
        if (isThere()) resolve();
      };
      settled();
    });

  const fetched = (entry: PerformanceResourceTiming): Fetched => ({
    address: entry.name,
    start: entry.startTime,
    end: entry.responseEnd,
    bytes: entry.transferSize,
  });

  globalThis.benchWatcher = {
    allPainted: (count) => until(() => painted.size >= count),
    async timed(act, count) {
      painted.clear();
      const start = performance.now();
      act();
      await until(() => painted.size >= count);
      return Math.max(...painted.values()) - start;
    },
    forget: () => painted.clear(),
    seen() {
      const elements = [...document.querySelectorAll('stockline-availability')];
      const isInView = (element: Element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      };
      const times = (those: Element[]) => those.map((element) => painted.get(element) ?? 0);
      const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
      return {
        firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
        rendered,
        painted: times(elements),
        paintedInView: times(elements.filter(isInView)),
        longTasks,
        shifts,
        requests: entries.map((entry) => fetched(entry as PerformanceResourceTiming)),
        text: elements[0]?.shadowRoot?.querySelector('[part~="availability"]')?.textContent ?? '',
      };
    },
  };
}
