/**
 * The controls lie over the page, and make way for what sells: as long as the page's main button would be under them
 * they are not seen, nor met by a finger. Whoever scrolls on, or comes by keyboard, has them back.
 */

export function makeWayFor(controls: HTMLElement): () => void {
  const look = (): void => {
    const isUsed = controls.contains(document.activeElement);
    const covers = [...document.querySelectorAll('main .main-button')].some((button) => isUnder(controls, button));
    controls.classList.toggle('is-away', covers && !isUsed);
  };
  window.addEventListener('scroll', look, { passive: true });
  window.addEventListener('resize', look);
  controls.addEventListener('focusin', look);
  // What has the focus next has it only after this.
  controls.addEventListener('focusout', () => requestAnimationFrame(look));
  // Whatever an element comes to say moves what is below it.
  const main = document.querySelector('#shop');
  if (main !== null) new ResizeObserver(look).observe(main);
  return look;
}

function isUnder(controls: HTMLElement, button: Element): boolean {
  const over = controls.getBoundingClientRect();
  const { left, right, top, bottom } = button.getBoundingClientRect();
  return left < over.right && over.left < right && top < over.bottom && over.top < bottom;
}
