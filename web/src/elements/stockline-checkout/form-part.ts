/**
 * An element's part in a form: what it submits, what the browser keeps of it, and why it is not ready to be submitted.
 *
 * Where the browser has no form-associated custom elements, the element shows and says all the same, and is not part of
 * the form: nothing is submitted for it and nothing is stopped. A page that serves such browsers asks `checkValidity()`
 * and takes `value` itself.
 */
export interface Fault {
  /** The browser's word for it. */
  kind: 'valueMissing' | 'customError';
  message: string;
  /** What has to be looked at, inside the element: it gets the focus, and the browser's message. */
  anchor: HTMLElement | undefined;
}

export class FormPart {
  readonly #internals: ElementInternals | undefined;
  readonly #host: HTMLElement;
  #fault: Fault | undefined;
  /** What the page itself has against it. */
  #custom = '';

  constructor(host: HTMLElement) {
    this.#host = host;
    const internals = typeof host.attachInternals === 'function' ? host.attachInternals() : undefined;
    if (typeof internals?.setFormValue === 'function' && typeof internals.setValidity === 'function')
      this.#internals = internals;
  }

  get form(): HTMLFormElement | null {
    return this.#internals?.form ?? null;
  }

  get labels(): NodeList | null {
    return this.#internals?.labels ?? null;
  }

  get willValidate(): boolean {
    return this.#internals?.willValidate ?? true;
  }

  /** Undefined where the browser has none for custom elements. */
  get validity(): ValidityState | undefined {
    return this.#internals?.validity;
  }

  get validationMessage(): string {
    return this.#custom || (this.#fault?.message ?? '');
  }

  /** `state` is what the browser keeps for when the shopper comes back. */
  setValue(value: string | null, state: string): void {
    this.#internals?.setFormValue(value, state);
  }

  setFault(fault: Fault | undefined): void {
    this.#fault = fault;
    const kind = this.#custom === '' ? fault?.kind : 'customError';
    if (kind === undefined) this.#internals?.setValidity({});
    else this.#internals?.setValidity({ [kind]: true }, this.validationMessage, fault?.anchor);
  }

  setCustomValidity(message: string): void {
    this.#custom = message;
    this.setFault(this.#fault);
  }

  checkValidity(): boolean {
    if (this.#internals !== undefined) return this.#internals.checkValidity();
    if (this.validationMessage === '') return true;
    this.#host.dispatchEvent(new Event('invalid', { cancelable: true }));
    return false;
  }

  reportValidity(): boolean {
    if (this.#internals !== undefined) return this.#internals.reportValidity();
    if (this.checkValidity()) return true;
    this.#fault?.anchor?.focus();
    return false;
  }
}
