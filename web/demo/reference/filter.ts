/** The filter box: shows the states that have all of its words, in the page and in the list. */

interface Entry {
  readonly state: HTMLElement;
  /** Its line in the list. */
  readonly line: HTMLElement | null;
  /** All that it is found by, in small letters. */
  readonly words: string;
}

export class Filter {
  readonly #entries: readonly Entry[];
  readonly #input: HTMLInputElement;
  readonly #page: Document;

  constructor(page: Document) {
    this.#page = page;
    this.#input = part(page, 'filter') as HTMLInputElement;
    this.#entries = Array.from(page.querySelectorAll<HTMLElement>('.state'), (state) => ({
      state,
      line: page.querySelector<HTMLElement>(`nav a[href="#${state.id}"]`)?.closest('li') ?? null,
      words: wordsOf(state),
    }));
    const form = part(page, 'find');
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#first()?.focus();
    });
    this.#input.addEventListener('input', () => this.#apply());
    this.#input.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.clear();
    });
    page.addEventListener('keydown', (event) => this.#slash(event));
    part(page, 'clear').addEventListener('click', () => {
      this.clear();
      this.#input.focus();
    });
    this.#apply();
  }

  /** Whether the state, or what it stands in, is in view. */
  shows(state: Element): boolean {
    return state.closest('[hidden]') === null;
  }

  /** Shows all. */
  clear(): void {
    this.#input.value = '';
    this.#apply();
  }

  #apply(): void {
    const wanted = this.#input.value.toLowerCase().split(/\s+/u).filter(Boolean);
    let shown = 0;
    for (const { state, line, words } of this.#entries) {
      const fits = wanted.every((word) => words.includes(word));
      state.hidden = !fits;
      if (line !== null) line.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const outer of this.#page.querySelectorAll<HTMLElement>('.group, .chapter')) {
      outer.hidden = outer.querySelector('.state:not([hidden])') === null;
    }
    for (const group of this.#page.querySelectorAll<HTMLDetailsElement>('.list-group')) {
      group.hidden = group.querySelector('li:not([hidden])') === null;
      if (wanted.length > 0) group.open = true;
    }
    part(this.#page, 'nothing').hidden = shown > 0;
    const all = this.#entries.length;
    part(this.#page, 'count').textContent = shown === all ? `${all} states` : `${shown} of ${all} states`;
  }

  #first(): HTMLElement | undefined {
    return this.#entries.find(({ state }) => !state.hidden)?.state;
  }

  /** A slash goes to the box, where nobody is typing. */
  #slash(event: KeyboardEvent): void {
    const [inner] = event.composedPath() as Element[];
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (inner?.matches?.('input, select, textarea, [contenteditable]')) return;
    event.preventDefault();
    this.#input.focus();
  }
}

/** Its name and sentence, the names of its element and group, and the text of its examples. */
function wordsOf(state: HTMLElement): string {
  const texts = Array.from(state.querySelectorAll('h4, .says, .label, code.html'), ({ textContent }) => textContent);
  const group = state.closest('.group')?.querySelector('h3')?.textContent;
  return [state.id, group, ...texts].join(' ').toLowerCase();
}

function part(page: Document, id: string): HTMLElement {
  const found = page.getElementById(id);
  if (found === null) throw new Error(`reference.html has no element with the id "${id}".`);
  return found;
}
