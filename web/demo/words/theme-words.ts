/** The words of the theme builder. */
import type { Place } from '../theme/contrast.ts';
import type { ColourName, Font, Length, Side, Variant } from '../theme/theme.ts';

export interface ThemeWords {
  heading: string;
  text: string;
  begin: string;
  plain: string;
  /** The look of the shop of this name. */
  shop: (name: string) => string;
  side: string;
  sides: Readonly<Record<Side, string>>;
  groups: Readonly<Record<'page' | 'statuses' | 'texts' | 'actions' | 'shapes', string>>;
  colours: Readonly<Record<ColourName, string>>;
  /** Of the field beside a colour's swatch, in which it is written. */
  written: (colour: string) => string;
  /** "5.94:1 on the page: enough": a ratio, what is asked for, and whether it is met. */
  contrast: (ratio: string, on: Place, needs: string | undefined, isEnough: boolean) => string;
  /** Which colours have too little of it. */
  tooFaint: Readonly<Record<Side, (names: string) => string>>;
  /** Of the part that stays in view: what the theme looks like. */
  glance: string;
  lengths: Readonly<Record<Length, string>>;
  font: string;
  fonts: Readonly<Record<Font, string>>;
  variant: string;
  variants: Readonly<Record<Variant, string>>;
  preview: string;
  checkout: string;
  timeline: string;
  css: string;
  cssText: string;
  cssSame: string;
  copyCss: string;
  tag: string;
  copyTag: string;
  copied: (what: string) => string;
  /** Where the browser gives no clipboard: the text is selected. */
  selected: string;
}

export const themeInEnglish: ThemeWords = {
  heading: 'Theme builder',
  text: 'Dress the elements as your shop is dressed. Pick, look, and copy a few lines of CSS.',
  begin: 'Begin with',
  plain: 'The elements as they come',
  shop: (name) => `The look of ${name}`,
  side: 'Colours of',
  sides: { light: 'Light pages', dark: 'Dark pages' },
  groups: {
    page: 'Your page, to measure against',
    statuses: 'Statuses',
    texts: 'Text and lines',
    actions: 'Buttons and choices',
    shapes: 'Shape and type',
  },
  colours: {
    ground: 'Page background',
    ink: 'Text',
    'in-stock': 'In stock',
    backorder: 'On backorder',
    preorder: 'Preorder',
    'made-to-order': 'Made to order',
    unavailable: 'Not available',
    muted: 'Secondary text',
    rule: 'Lines',
    shade: 'Days off',
    error: 'What has to be mended',
    action: 'Buttons',
    'action-text': 'Text on buttons',
    focus: 'Focus ring',
  },
  written: (colour) => `${colour}, as a code`,
  contrast: (ratio, on, needs, isEnough) => {
    const place = {
      page: 'on the page',
      badge: 'in a badge',
      button: 'on a button',
      'under-text': 'with your text on it',
    }[on];
    if (needs === undefined) return `${ratio}:1 ${place}. No minimum: nothing is read in it.`;
    if (!isEnough) return `Too little contrast: ${ratio}:1 ${place}. It needs ${needs}:1.`;
    return `${ratio}:1 ${place}: enough. It needs ${needs}:1.`;
  },
  tooFaint: {
    light: (names) => `Too little contrast on light pages: ${names}.`,
    dark: (names) => `Too little contrast on dark pages: ${names}.`,
  },
  glance: 'At a glance',
  lengths: {
    radius: 'Corners of buttons',
    badgeRadius: 'Corners of badges',
    gap: 'Space between lines',
    answerSize: 'Size of the answer',
  },
  font: 'Type',
  fonts: {
    page: 'Your page’s own',
    system: 'The system’s',
    serif: 'With serifs',
    round: 'Round',
    mono: 'Typewriter',
  },
  variant: 'Variant',
  variants: { full: 'Full, for a product’s page', compact: 'Compact, for a card', badge: 'Badge, the status alone' },
  preview: 'Preview',
  checkout: 'Checkout',
  timeline: 'Timeline',
  css: 'CSS',
  cssText: 'Paste it into your style sheet. Of two colours, the second is for pages whose color-scheme is dark.',
  cssSame: '/* As the elements come: nothing to write. */',
  copyCss: 'Copy the CSS',
  tag: 'Tag',
  copyTag: 'Copy the tag',
  copied: (what) => `${what} copied.`,
  selected: 'The text is selected: copy it with Ctrl+C or ⌘C.',
};

export const themeInGerman: ThemeWords = {
  heading: 'Aussehen bauen',
  text: 'Kleiden Sie die Elemente wie Ihren Laden. Wählen, ansehen und ein paar Zeilen CSS kopieren.',
  begin: 'Beginnen mit',
  plain: 'Elemente, wie sie sind',
  shop: (name) => `Aussehen von ${name}`,
  side: 'Farben für',
  sides: { light: 'Helle Seiten', dark: 'Dunkle Seiten' },
  groups: {
    page: 'Ihre Seite, an der gemessen wird',
    statuses: 'Status',
    texts: 'Text und Linien',
    actions: 'Schaltflächen und Auswahl',
    shapes: 'Form und Schrift',
  },
  colours: {
    ground: 'Hintergrund der Seite',
    ink: 'Text',
    'in-stock': 'Auf Lager',
    backorder: 'Wird nachgeliefert',
    preorder: 'Vorbestellung',
    'made-to-order': 'Auf Bestellung gefertigt',
    unavailable: 'Nicht erhältlich',
    muted: 'Nebentext',
    rule: 'Linien',
    shade: 'Freie Tage',
    error: 'Was zu beheben ist',
    action: 'Schaltflächen',
    'action-text': 'Text auf Schaltflächen',
    focus: 'Fokusrahmen',
  },
  written: (colour) => `${colour}, als Code`,
  contrast: (ratio, on, needs, isEnough) => {
    const place = {
      page: 'auf der Seite',
      badge: 'im Abzeichen',
      button: 'auf der Schaltfläche',
      'under-text': 'mit Ihrem Text darauf',
    }[on];
    if (needs === undefined) return `${ratio}:1 ${place}. Kein Mindestwert: Darin steht nichts zu lesen.`;
    if (!isEnough) return `Zu wenig Kontrast: ${ratio}:1 ${place}. Nötig sind ${needs}:1.`;
    return `${ratio}:1 ${place}: genug. Nötig sind ${needs}:1.`;
  },
  tooFaint: {
    light: (names) => `Zu wenig Kontrast auf hellen Seiten: ${names}.`,
    dark: (names) => `Zu wenig Kontrast auf dunklen Seiten: ${names}.`,
  },
  glance: 'Auf einen Blick',
  lengths: {
    radius: 'Ecken der Schaltflächen',
    badgeRadius: 'Ecken der Abzeichen',
    gap: 'Abstand der Zeilen',
    answerSize: 'Größe der Antwort',
  },
  font: 'Schrift',
  fonts: {
    page: 'Wie Ihre Seite',
    system: 'Wie das System',
    serif: 'Mit Serifen',
    round: 'Rund',
    mono: 'Schreibmaschine',
  },
  variant: 'Variante',
  variants: {
    full: 'Voll, für die Seite eines Produkts',
    compact: 'Kompakt, für eine Karte',
    badge: 'Abzeichen, nur der Status',
  },
  preview: 'Vorschau',
  checkout: 'Kasse',
  timeline: 'Zeitleiste',
  css: 'CSS',
  cssText: 'In Ihr Stylesheet einfügen. Von zwei Farben gilt die zweite für Seiten, deren color-scheme dunkel ist.',
  cssSame: '/* Wie die Elemente sind: nichts zu schreiben. */',
  copyCss: 'CSS kopieren',
  tag: 'Tag',
  copyTag: 'Tag kopieren',
  copied: (what) => `${what} kopiert.`,
  selected: 'Der Text ist markiert: mit Strg+C oder ⌘C kopieren.',
};
