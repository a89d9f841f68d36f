/**
 * Renders an element anew at a moment, on the page's one clock. There is no alarm while the element is out of the
 * document, nor while nobody can see it in a hidden tab: it is rendered once when the tab is seen again.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../../store/clock.ts';

export class Ticking implements ReactiveController {
  #cancel: () => void = () => {};

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly clock: Clock,
  ) {
    host.addController(this);
  }

  /** The one moment to wait for, in the clock's milliseconds; undefined: none. */
  wakeAt(moment: number | undefined): void {
    this.#cancel();
    if (moment !== undefined && !document.hidden) this.#cancel = this.clock.wakeAt(moment, this.#wake);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#wake);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#wake);
    this.#cancel();
  }

  readonly #wake = (): void => this.host.requestUpdate();
}
