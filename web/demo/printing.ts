/**
 * Before the page goes to paper, what stands folded in its elements is unfolded, and folded again after. The elements'
 * own sheet does it too, where the engine lets a sheet do that. What is still to be fetched is asked for: it is on the
 * paper if it is at hand, and if not the paper does without.
 */

const elements = 'stockline-availability, stockline-checkout, stockline-order, stockline-timeline';

export function unfoldOnPaper(): void {
  let unfolded: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    const folded = Array.from(document.querySelectorAll(elements))
      .flatMap((element) => Array.from(element.shadowRoot?.querySelectorAll('details') ?? []))
      .filter((details) => !details.open);
    const isAtHand = (details: HTMLDetailsElement) => details.querySelector('[part~="not-loaded"]') === null;
    for (const details of folded) if (!isAtHand(details)) details.dispatchEvent(new Event('pointerenter'));
    unfolded = folded;
    for (const details of unfolded) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false;
    unfolded = [];
  });
}
