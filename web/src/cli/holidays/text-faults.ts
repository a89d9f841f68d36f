/** What is wrong with a text that is to be JSON, whatever it holds. */
import { type Fault, type FaultCode, loadFullEngine, StocklineError } from '../../engine/full.ts';

/**
 * What is wrong with the text as JSON, in the engine's words. It sees a key that stands twice, which JSON.parse passes
 * over: of two lists "closed", put together from two files, one would be lost.
 */
export async function faultsOfText(text: string): Promise<Fault[]> {
  const ofText: readonly FaultCode[] = ['not_json', 'too_deep', 'duplicate_key'];
  try {
    (await loadFullEngine()).openStore(text).close();
  } catch (error) {
    // Nobody expects a store here: only what is said of the text counts.
    if (error instanceof StocklineError) return error.errors.filter(({ code }) => ofText.includes(code));
    throw error;
  }
  return [];
}
