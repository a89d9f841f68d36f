/**
 * Where the response that brought a snapshot does not tell the time. That of another origin hides its `Date` unless the
 * server exposes it, and then nothing shows that a shopper's clock is a day ahead. Loaded when it happens.
 */
import { warn } from './console.ts';

/** After this the page's server is asked again. */
const REMEMBERED_MILLISECONDS = 3_600_000;
/** A clock that has moved by more, against the time that the page has been there, was set anew. */
const TOLERATED_JUMP_MILLISECONDS = 30_000;

/** A server that has not answered by then is not waited for: the promise comes first. */
const PATIENCE_MILLISECONDS = 3_000;
/** A shopper's clock may be years behind, no server's is this far from it. */
const BELIEVED_MILLISECONDS = 20 * 366 * 86_400_000;

/** How far the page's server is ahead, and when that was found. */
let known: { lead: Promise<number>; at: number; origin: number } | undefined;

/** The response, with the time of the page's own server where the page allows that to be asked for. */
export async function dated(response: Response): Promise<Response> {
  if (document.querySelector('stockline-shop[clock="page"]') === null) {
    tell(response.url);
    return response;
  }
  const lead = await leadOfPage();
  if (Number.isNaN(lead)) return response;
  const headers = new Headers(response.headers);
  headers.set('date', new Date(Date.now() + lead).toUTCString());
  headers.delete('age');
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}

function tell(address: string): void {
  if (!address.startsWith('http')) return;
  const { origin } = new URL(address);
  const mend =
    origin === location.origin
      ? 'Have its server send the header Date'
      : 'Have its server send the header Access-Control-Expose-Headers: Date';
  warn(
    `no date ${origin}`,
    `${address} does not tell what time it is, so dates are wrong for a shopper whose clock is. ${mend}, or write <stockline-shop clock="page"> to ask the server of the page.`,
  );
}

/** In milliseconds; NaN where it cannot be had. */
function leadOfPage(): Promise<number> {
  const at = performance.now();
  const origin = Date.now() - at;
  if (
    known === undefined ||
    at - known.at > REMEMBERED_MILLISECONDS ||
    Math.abs(origin - known.origin) > TOLERATED_JUMP_MILLISECONDS
  ) {
    known = { lead: askPage(), at, origin };
  }
  return known.lead;
}

async function askPage(): Promise<number> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
    const { headers } = await fetch(location.href, { method: 'HEAD', cache: 'no-store', signal });
    const lead = Date.parse(headers.get('date') ?? '') + 1000 * Number(headers.get('age') ?? 0) - Date.now();
    return Math.abs(lead) < BELIEVED_MILLISECONDS ? lead : Number.NaN;
  } catch {
    return Number.NaN;
  }
}
