/**
 * Whether the page's content security policy refuses an address, and what to add to it. A refused request fails as one
 * that nobody answers does: only the event that goes with it tells them apart. Loaded where a request has failed.
 */

/** What a request failed on: the error itself, or what is known better. */
export async function whyRefused(address: string, error: unknown): Promise<unknown> {
  const refusal = error instanceof TypeError ? await policyAgainst(address) : undefined;
  return refusal === undefined ? error : new Error(refusal);
}

/** To stand inside a sentence; undefined where the policy has nothing against it, or nobody knows. */
export async function policyAgainst(address: string): Promise<string | undefined> {
  const page = globalThis.document as Document | undefined;
  if (page === undefined || !URL.canParse(address, page.baseURI)) return undefined;
  const { href } = new URL(address, page.baseURI);
  const answer = answers.get(href) ?? ask(page, href);
  answers.set(href, answer);
  return answer;
}

/** A page's policy stays the same. */
const answers = new Map<string, Promise<string | undefined>>();

async function ask(page: Document, href: string): Promise<string | undefined> {
  let isRefused = false;
  const hear = ({ disposition, effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    if (disposition === 'enforce' && effectiveDirective === 'connect-src' && sameStart(blockedURI, href))
      isRefused = true;
  };
  page.addEventListener('securitypolicyviolation', hear);
  try {
    // The event of the first request has passed before this was loaded. What is refused is not sent this time either.
    await fetch(href, { method: 'HEAD', mode: 'no-cors', signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
  } catch {
    // The event comes in a task of its own, perhaps after this.
    await new Promise((resolve) => setTimeout(resolve, EVENT_MILLISECONDS));
  } finally {
    page.removeEventListener('securitypolicyviolation', hear);
  }
  if (!isRefused) return undefined;
  const { origin } = new URL(href);
  const allowed = origin === globalThis.location.origin ? "'self'" : origin;
  return `the page's content security policy refuses that address. Add ${allowed} to its connect-src`;
}

const PATIENCE_MILLISECONDS = 3_000;
const EVENT_MILLISECONDS = 50;

/** Browsers tell the whole address, or its origin alone. */
function sameStart(blocked: string, href: string): boolean {
  return blocked !== '' && (href.startsWith(blocked) || blocked.startsWith(href.split('#', 1)[0] ?? ''));
}
