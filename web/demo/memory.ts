/** What outlasts a reload of the tab, where the browser keeps anything for this page: from file: some do not. */
const KEY = 'stockline-demo';

export function remember(value: object): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(value));
  } catch {
    // The demo then forgets on reload, and works all the same.
  }
}

/** What was remembered last, member by member as unknown as any foreign text; empty where nothing was. */
export function remembered(): Partial<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
