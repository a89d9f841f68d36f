/**
 * What the classic script has in the place of `lit`: the renderer is Lit's own; the base of the elements is this one,
 * which has what these elements use of Lit's, and no more. Every page loads it. An ES module of the package imports the
 * real one, and so does the script that has everything inside. What happens when is as in Lit.
 *
 * Left out: converters and comparisons of a property's own, accessors that a class writes itself, lists of what has
 * changed, options of a shadow root, and hooks that these elements have no use for. build/trimmed-lit.ts puts it there.
 */
import { type RenderOptions, render, type TemplateResult } from 'lit/html.js';

export { html, nothing, svg } from 'lit/html.js';

const hasConstructedSheets = 'adoptedStyleSheets' in document;

/** A style sheet: one for all elements that share it. */
class Sheet {
  #made: CSSStyleSheet | undefined;

  constructor(readonly cssText: string) {}

  /** Undefined in browsers that have no constructed sheets. */
  get styleSheet(): CSSStyleSheet | undefined {
    if (!this.#made && hasConstructedSheets) {
      this.#made = new CSSStyleSheet();
      this.#made.replaceSync(this.cssText);
    }
    return this.#made;
  }
}

/** Of a text into which nothing is put. */
export function css([text = '']: TemplateStringsArray): Sheet {
  return new Sheet(text);
}

/** Before what is to be seen is there. */
export function adoptStyles(root: ShadowRoot, sheets: readonly Sheet[]): void {
  if (hasConstructedSheets) root.adoptedStyleSheets = sheets.map(({ styleSheet }) => styleSheet as CSSStyleSheet);
  else for (const { cssText } of sheets) root.appendChild(document.createElement('style')).textContent = cssText;
}

/** As in Lit. */
interface Declaration {
  attribute?: string | false;
  type?: typeof Boolean | typeof Number;
  reflect?: boolean;
}

interface Property extends Declaration {
  name: string;
  attribute: string | false;
}

interface Controller {
  hostConnected(): void;
  hostDisconnected(): void;
}

type Class = typeof ReactiveElement;

/** What each class has, by itself and from those above it. */
const propertiesOf = new WeakMap<Class, readonly Property[]>();

export class ReactiveElement extends HTMLElement {
  declare static readonly properties: Readonly<Record<string, Declaration>> | undefined;
  declare static readonly styles: Sheet | readonly Sheet[];

  // biome-ignore-start lint/complexity/noThisInStatic: it is the class that is asked, not the one that this stands in.
  static get observedAttributes(): string[] {
    return ReactiveElement.#declared(this).flatMap(({ attribute }) => attribute || []);
  }

  static get elementStyles(): readonly Sheet[] {
    return [this.styles].flat();
  }
  // biome-ignore-end lint/complexity/noThisInStatic: from here on there is none.

  /** The browser asks for the attributes before there is an element of the class: by then its properties are there. */
  static #declared(ofClass: Class): readonly Property[] {
    if (ofClass === ReactiveElement) return [];
    let found = propertiesOf.get(ofClass);
    if (found === undefined) {
      const own = Object.entries(ofClass.properties ?? {}).map(([name, declaration]) => {
        const property = { attribute: name.toLowerCase(), ...declaration, name };
        Object.defineProperty(ofClass.prototype, name, ReactiveElement.#accessors(property));
        return property;
      });
      found = [...ReactiveElement.#declared(Object.getPrototypeOf(ofClass)), ...own];
      propertiesOf.set(ofClass, found);
    }
    return found;
  }

  static #accessors(property: Property): PropertyDescriptor & ThisType<ReactiveElement> {
    const { name } = property;
    return {
      configurable: true,
      enumerable: true,
      get() {
        return this.#values[name];
      },
      set(value) {
        if (Object.is(this.#values[name], value)) return;
        this.#values[name] = value;
        if (property.reflect && this.#crossing !== property) this.#reflected.add(property);
        this.requestUpdate();
      },
    };
  }

  readonly #values: Record<string, unknown> = {};
  /** What a page has set before the element was defined. It goes before the attributes. */
  #early: Record<string, unknown> | undefined;
  readonly #controllers = new Set<Controller>();
  /** What is still to be written into attributes. */
  readonly #reflected = new Set<Property>();
  /** What is being taken from its attribute, or written into it. */
  #crossing: Property | undefined;
  #start: (value?: unknown) => void = () => {};
  #updated = new Promise<unknown>((resolve) => {
    this.#start = resolve;
  });
  isUpdatePending = false;
  hasUpdated = false;
  renderRoot: HTMLElement | DocumentFragment | undefined;

  constructor() {
    super();
    for (const { name } of ReactiveElement.#declared(this.constructor as Class)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early = { ...this.#early, [name]: this[name as keyof this] };
      delete this[name as keyof this];
    }
    this.requestUpdate();
  }

  addController(controller: Controller): void {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected();
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#start();
    for (const controller of this.#controllers) controller.hostConnected();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected();
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    const property = ReactiveElement.#declared(this.constructor as Class).find(({ attribute }) => attribute === name);
    if (property === undefined || property === this.#crossing) return;
    const { type } = property;
    this.#crossing = property;
    const read = type === Boolean ? value !== null : type && value !== null ? Number(value) : value;
    Object.assign(this, { [property.name]: read });
    this.#crossing = undefined;
  }

  protected createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, (this.constructor as Class).elementStyles);
    return root;
  }

  requestUpdate(): void {
    if (!this.isUpdatePending) this.#updated = this.#update();
  }

  /** Settled once all is shown that was asked for. */
  get updateComplete(): Promise<unknown> {
    return this.#updated;
  }

  async #update(): Promise<boolean> {
    this.isUpdatePending = true;
    try {
      await this.#updated;
    } catch (error) {
      // One that has failed is told of by the browser, and the next is made all the same.
      Promise.reject(error);
    }
    await this.scheduleUpdate();
    return !this.isUpdatePending;
  }

  protected scheduleUpdate(): void | Promise<void> {
    this.performUpdate();
  }

  protected performUpdate(): void {
    if (!this.isUpdatePending) return;
    if (!this.hasUpdated) {
      this.renderRoot ??= this.createRenderRoot();
      Object.assign(this, this.#early);
      this.#early = undefined;
    }
    try {
      this.willUpdate();
      this.update();
    } catch (error) {
      this.isUpdatePending = false;
      throw error;
    }
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated();
    }
    this.updated();
  }

  protected update(): void {
    for (const property of this.#reflected) {
      const { name, attribute, type } = property;
      const value = this.#values[name];
      const written = type === Boolean ? (value ? '' : undefined) : value;
      this.#crossing = property;
      if (written == null) this.removeAttribute(attribute as string);
      else this.setAttribute(attribute as string, `${written}`);
      this.#crossing = undefined;
    }
    this.#reflected.clear();
    this.isUpdatePending = false;
  }

  protected willUpdate(): void {}
  protected firstUpdated(): void {}
  protected updated(): void {}
}

export abstract class LitElement extends ReactiveElement {
  readonly #options: RenderOptions = { host: this };

  protected abstract render(): TemplateResult;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // What is there already, such as sheets, stays behind it.
    this.#options.renderBefore ??= root.firstChild;
    return root;
  }

  protected override update(): void {
    const content = this.render();
    super.update();
    render(content, this.renderRoot as HTMLElement, this.#options);
  }
}
