/**
 * Elements of one page render in turn, a few in each task of the browser's: between them it paints, scrolls and takes a
 * tap, however many cards a list has.
 */

/**
 * A task is long for a shopper from 50 ms on, and the last element of a slice may take a while. Shorter slices would
 * have the browser lay out the list more often, which takes as long.
 */
const SLICE_MILLISECONDS = 32;

/**
 * Those who wait, in the order in which they came, which is that of the page as a rule: first those that have something
 * to show, so that what stands at the top is shown before what stands below is even asked for.
 */
const waiting: (() => void)[][] = [[], []];
/** When the first of this task began; undefined: none has yet. */
let begun: number | undefined;
let port: MessagePort | undefined;

/**
 * For an element that has something to show, or something else to do. Undefined: now. What asks first waits for the
 * next task: this one, in which a script has run or an engine was opened, may have been long.
 */
export function myTurn(isToShow = false): Promise<void> | undefined {
  const [shows, others] = waiting;
  if (begun === undefined) begin();
  else if (!shows?.[0] && !others?.[0] && isTimeLeft(begun)) return undefined;
  return new Promise((resolve) => (isToShow ? shows : others)?.push(resolve));
}

function isTimeLeft(since: number): boolean {
  return performance.now() - since < SLICE_MILLISECONDS;
}

/** The next task is asked for at once: nobody says when this one ends. */
function begin(): void {
  begun = performance.now();
  if (port === undefined) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = nextTask;
    port = port2;
  }
  port.postMessage(0);
}

async function nextTask(): Promise<void> {
  begun = undefined;
  const next = () => waiting.find(([first]) => first)?.shift();
  for (let turn = next(); turn; turn = isTimeLeft(begun ?? 0) ? next() : undefined) {
    if (begun === undefined) begin();
    turn();
    // What it does it does in a microtask of its own.
    for (const _ of [1, 2, 3]) await undefined;
  }
}
