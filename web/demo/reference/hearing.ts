/** In place of a shop's backend: says below an example what its form sends, and what the element tells the shop. */

export function hearExamples(): void {
  for (const type of ['stockline-order-choice', 'stockline-withdrawal', 'stockline-consented']) {
    addEventListener(type, (event) => say(event.target, `${type}: ${JSON.stringify((event as CustomEvent).detail)}`));
  }
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    // The filter's has its own listener, and sends nothing either.
    event.preventDefault();
    const sent = [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`);
    say(form, `The form sends: ${sent.join('&')}`);
  });
}

function say(about: EventTarget | null, text: string): void {
  const place = about instanceof Element ? about.closest('.example')?.querySelector('.heard') : undefined;
  if (place != null) place.textContent = text;
}
