/** Buttons that copy the text below them. */

const SAID_MILLISECONDS = 2000;

export function offerCopies(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button.copy')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const code = button.closest('.source')?.querySelector<HTMLElement>('pre code');
  if (code == null) return;
  button.textContent = (await isCopied(code)) ? 'Copied' : 'Press Ctrl+C';
  setTimeout(() => {
    button.textContent = 'Copy';
  }, SAID_MILLISECONDS);
}

/** Where the browser gives no clipboard, as on some pages from the disk, the text is selected and copied as by hand. */
async function isCopied(code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return document.execCommand('copy');
  }
}
