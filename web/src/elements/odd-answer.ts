/** A request for a snapshot that has failed, or whose answer does not tell the time. Loaded when that happens. */
import { whyRefused } from '../engine/refused-address.ts';
import { dated } from './hidden-clock.ts';

export async function lookedAt(answer: Promise<Response>, address: string): Promise<Response> {
  let response: Response;
  try {
    response = await answer;
  } catch (error) {
    throw await whyRefused(address, error);
  }
  return dated(response);
}
