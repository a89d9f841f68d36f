/**
 * Progress on standard error, for people only: nothing is written
 * where it is no terminal, or before there is cause to wonder.
 */

/** Documents shorter than this are done before one could read what is being done. */
const longDocument = 2_000_000;

/**
 * Says what is being done to a long document; call the result when it is done. The engine works on it in one go, so
 * there is no bar.
 */
export function announceStep(step: string, length: number): () => void {
  if (process.stderr.isTTY !== true || length < longDocument) return () => {};
  process.stderr.write(`${step} …`);
  return () => process.stderr.write('\r\x1b[K');
}

/** Milliseconds before a bar appears, and between its redrawings. */
const patience = 500;
const interval = 100;

/** A bar for work that is done piece by piece. */
export class ProgressBar {
  readonly #what: string;
  readonly #total: number | undefined;
  readonly #isShown = process.stderr.isTTY === true;
  #pieces = 0;
  #nextDrawing = performance.now() + patience;
  #isDrawn = false;

  /** `what` was done with each piece; `total` is the whole in bytes, where it is known. */
  constructor(what: string, total: number | undefined) {
    this.#what = what;
    this.#total = total;
  }

  /** One piece more is done, and of the whole as much as `done` bytes. */
  advance(done: number): void {
    this.#pieces += 1;
    if (!this.#isShown || performance.now() < this.#nextDrawing) return;
    this.#nextDrawing = performance.now() + interval;
    this.#isDrawn = true;
    process.stderr.write(`\r\x1b[K${progressText(this.#pieces, this.#what, done, this.#total)}`);
  }

  /** Takes the bar off the screen, to make room for other words. */
  clear(): void {
    if (this.#isDrawn) process.stderr.write('\r\x1b[K');
    this.#isDrawn = false;
  }
}

const width = 30;

/** `[=========>          ]  31 %  3,100 quoted`, or without a whole to measure by, `3,100 quoted`. */
export function progressText(pieces: number, what: string, done: number, total: number | undefined): string {
  const count = `${pieces.toLocaleString('en-US')} ${what}`;
  if (total === undefined || total === 0) return count;
  const share = Math.min(done / total, 1);
  const filled = Math.floor(share * width);
  const bar = '='
    .repeat(filled)
    .concat(filled < width ? '>' : '')
    .padEnd(width);
  return `[${bar}] ${String(Math.floor(share * 100)).padStart(3)} %  ${count}`;
}
