/** A browser that is started again once it gives no answer: one that hangs costs at most the test that met it. */
import { impatient, NoAnswer, within } from '../../web/patience.ts';
import type { Browser, Page } from './browser.ts';

export interface LastingBrowser extends Pick<Browser, 'open' | 'close'> {
  /** As in `Browser`. */
  readonly prelude: string | undefined;
}

/** `seconds`: how long each answer is waited for. */
export async function startedAgain(
  name: string,
  launch: () => Promise<Browser>,
  seconds?: number,
): Promise<LastingBrowser> {
  let browser = await within(`${name} to start`, launch(), seconds);
  let isStuck = false;

  const noted = (error: unknown): never => {
    isStuck ||= error instanceof NoAnswer;
    throw error;
  };
  const ended = (one: Browser) => within(`${name} to end`, one.close(), seconds);

  async function answering(): Promise<Browser> {
    if (!isStuck) return browser;
    console.error(`${name} gave no answer, and is started again.`);
    // What hangs may not end either. It is killed with this process at the latest.
    await ended(browser).catch(() => undefined);
    browser = await within(`${name} to start`, launch(), seconds);
    isStuck = false;
    return browser;
  }

  async function openedOnce(): Promise<Page> {
    const page = await within(`${name} to open a page`, (await answering()).open(), seconds).catch(noted);
    return impatient(name, page, seconds, (call, given) => {
      const answer = given.catch(noted);
      // No test is about the end of its page: what it saw before stands.
      return call === 'close' ? answer.catch(forgiven) : answer;
    });
  }

  return {
    get prelude() {
      return browser.prelude;
    },
    async open() {
      try {
        return await openedOnce();
      } catch (error) {
        forgiven(error);
        return openedOnce();
      }
    },
    close: () => (isStuck ? ended(browser).catch(forgiven) : ended(browser)),
  };
}

/** No answer is; anything else is not. */
function forgiven(error: unknown): void {
  if (!(error instanceof NoAnswer)) throw error;
}
