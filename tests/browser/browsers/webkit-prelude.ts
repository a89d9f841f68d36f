/**
 * Keeps what a page of WebKit complains about, in the page: WebKit's driver has no access to the console.
 *
 * A page of a test's own site begins with this script (`Browser.prelude`). In any other, such as a file:, it runs as
 * soon as the page has loaded, so what was said before that is not known.
 */

/** Where the page keeps it. */
export interface Watched {
  complaints: string[];
}

function watch(): void {
  const scope = globalThis as unknown as { watchedByTest?: Watched };
  if (scope.watchedByTest !== undefined) return;
  const complaints: string[] = [];
  scope.watchedByTest = { complaints };
  for (const kind of ['error', 'warn'] as const) {
    const say = console[kind].bind(console);
    console[kind] = (...texts: unknown[]) => {
      complaints.push(`console ${kind}: ${texts.map(String).join(' ')}`);
      say(...texts);
    };
  }
  // While it is caught on its way down, an element's failure to load counts too.
  addEventListener(
    'error',
    (event) => {
      const of = event.target instanceof Element ? event.target.outerHTML.slice(0, 200) : '';
      complaints.push(`uncaught: ${event.message ?? 'not loaded:'} ${of}`.trim());
    },
    true,
  );
  addEventListener('unhandledrejection', (event) => complaints.push(`uncaught: ${event.reason}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    complaints.push(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
  );
}

export const prelude = `(${watch})();`;
