/** What `<stockline-availability>` can say, in its three variants. */
import { ownWords } from '../own-words.ts';
import { at } from '../store.ts';
import { night, spaceAndCorners, statusColours } from './looks.ts';
import { type Example, indented, jsonText, type State, tag } from './state.ts';

const fallback = 'Usually ships within a week.';
const west = 'US 94103';

type Asked = Readonly<Record<string, string | number | true | undefined>>;

/** The element, asked for as `asked` says, and otherwise for one unit to California on Monday morning. */
function element(asked: Asked, variant?: string, inside = fallback): string {
  const { src = '#snapshot', to, at: when = at, ...more } = asked;
  const destination = 'to' in asked ? to : west;
  return tag('stockline-availability', { src, ...more, to: destination, variant, at: when }, inside);
}

const inAllVariants = (asked: Asked): readonly Example[] => [
  { label: 'full', html: element(asked) },
  { label: 'compact', html: element(asked, 'compact') },
  { label: 'badge', html: element(asked, 'badge') },
];

/** One of a product, at least; what makes it is the product's own. */
const state = (
  group: string,
  id: string,
  name: string,
  says: string,
  asked: Asked,
  more: Partial<State> = {},
): State => ({
  element: 'stockline-availability',
  group,
  id: `availability-${id}`,
  name,
  says,
  examples: inAllVariants(asked),
  store: [`/products/${asked['sku']}`],
  shows: 'promise',
  ...more,
});

const here = 'In stock';
const later = 'Later';
const made = 'Made, packed and put together';
const collected = 'Collected, and digital';
const where = 'Where to';
const none = 'Not to be had';
const numbers = 'How many';
const wrong = 'Old, wrong or away';
const languages = 'Languages';
const own = 'Of the page’s own';
const looks = 'Looks';

/** An example in a language: around it, as a page is that has it. */
const inLanguage = (lang: string, asked: Asked, slot: string): readonly Example[] =>
  (['full', 'compact', 'badge'] as const).map((variant) => ({
    label: variant,
    html: [
      `<div lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}>`,
      indented(element(asked, variant === 'full' ? undefined : variant, slot)),
      '</div>',
    ].join('\n'),
  }));

/** The script stands once a state: it holds for all that has the class. */
const withOwnWords = (asked: Asked): readonly Example[] =>
  inAllVariants(asked).map((example, index) => (index === 0 ? { ...example, script: ownWordsScript } : example));

const ownWordsScript = [
  `const words = ${jsonText(ownWords)};`,
  'for (const element of',
  "  document.querySelectorAll('.own-words')) {",
  '  element.messages = words;',
  '}',
].join('\n');

/** An example in looks of its own. */
const inLooks = (name: string, css: string, asked: Asked): readonly Example[] =>
  (['full', 'badge'] as const).map((variant) => ({
    label: variant,
    html: [`<div class="${name}">`, indented(element(asked, variant === 'full' ? undefined : variant)), '</div>'].join(
      '\n',
    ),
    // Once a state: the rules hold for all that has the class.
    ...(variant === 'full' ? { css } : {}),
  }));

export const availabilityStates: readonly State[] = [
  state(here, 'in-stock', 'In stock', 'Three are on hand; the next ones come in December.', { sku: 'MUG' }),
  state(here, 'many', 'More than is told', 'Of 37 on hand the element tells no number above 10.', {
    sku: 'CUP',
    quantity: 2,
  }),
  state(
    here,
    'low-stock',
    'Low stock',
    'Two are left, and nobody knows of more: it is in stock, and no number is told.',
    { sku: 'LANTERN' },
  ),
  state(
    here,
    'countdown',
    'Time left to order',
    'With countdown the last hours to the cut-off are counted down.',
    {
      sku: 'MUG',
      countdown: true,
      at: '2026-11-23T16:46:00Z',
    },
    { store: ['/locations/nj', '/products/MUG'] },
  ),
  state(
    here,
    'several-places',
    'Several places',
    'Two come from New Jersey and one from Oregon, and each has its days.',
    {
      sku: 'SHELF',
      quantity: 3,
    },
  ),
  state(here, 'range', 'A range of days', 'It takes two to six working days to make it ready to go.', { sku: 'QUILT' }),

  state(later, 'split', 'Split', 'Three of four are on hand; the fourth comes in December.', {
    sku: 'MUG',
    quantity: 4,
  }),
  state(later, 'split-places', 'Split, from several places', 'Four of six are on hand, in two places.', {
    sku: 'THROW',
    quantity: 6,
  }),
  state(later, 'backorder', 'Backorder', 'None is on hand; twenty are expected on 10 December.', { sku: 'APRON' }),
  state(later, 'steps', 'Days by quantity', 'Each delivery brings ten more, so each ten have days of their own.', {
    sku: 'BOWL',
  }),
  state(later, 'undated', 'Backorder without a date', 'The delivery is overdue, and the shop sells all the same.', {
    sku: 'STOOL',
  }),
  state(
    later,
    'uncertain',
    'Uncertain dates',
    'The maker has been early and late: the days are as likely as the shop promises.',
    {
      sku: 'LAMP',
    },
    { store: ['/leadTimes/lampmaker', '/products/LAMP'] },
  ),
  state(
    later,
    'likely',
    'As likely as not',
    'Where all that is uncertain has a probability, the day in the middle is told, and then the surer one.',
    { sku: 'LAMP', method: 'express' },
    { store: ['/shipping/express', '/leadTimes/lampmaker', '/products/LAMP'] },
  ),
  state(
    later,
    'by',
    'By a day',
    'The page asks whether it arrives by a day: yes, no, how likely it is, or that this is not known.',
    { sku: 'LAMP' },
    {
      store: [
        '/shipping/express',
        '/leadTimes/lampmaker',
        ...['MUG', 'LAMP', 'QUILT'].map((sku) => `/products/${sku}`),
      ],
      examples: [
        { label: 'yes', html: element({ sku: 'MUG', by: '2026-12-01' }) },
        { label: 'no', html: element({ sku: 'LAMP', by: '2026-12-05' }) },
        { label: 'how likely', html: element({ sku: 'LAMP', method: 'express', by: '2026-12-24' }) },
        { label: 'possible', html: element({ sku: 'QUILT', by: '2026-12-02' }) },
      ],
    },
  ),
  state(
    later,
    'by-split',
    'By a day, in parts',
    'All of it has to be there by the end of that day: the last part decides.',
    { sku: 'MUG', quantity: 4 },
    {
      examples: [
        { label: 'yes', html: element({ sku: 'MUG', quantity: 4, by: '2026-12-24' }) },
        { label: 'no', html: element({ sku: 'MUG', quantity: 4, by: '2026-12-10' }) },
      ],
    },
  ),
  state(later, 'preorder-day', 'Preorder with a day', 'It is released on 15 December.', { sku: 'CLOCK' }),
  state(later, 'preorder-pair', 'Preorder between two days', 'It is released between April and June.', {
    sku: 'ALMANAC',
  }),
  state(
    later,
    'preorder-undated',
    'Preorder without a day to ship',
    'Its release is known, and no delivery of it is.',
    {
      sku: 'POSTER',
    },
  ),
  state(later, 'before-opening', 'Preorders before they open', 'Preorders are taken from 30 November.', {
    sku: 'CHAIR',
  }),
  state(later, 'closed', 'Preorders closed', 'No more are taken until the release.', { sku: 'CALENDAR' }),

  state(made, 'made-to-order', 'Made to order', 'It is made once it is ordered, in five to eight working days.', {
    sku: 'SIGN',
  }),
  state(
    made,
    'booked-up',
    'Booked up',
    'The oven has room for twenty a day, and the next two days are sold.',
    {
      sku: 'PIE',
    },
    { store: ['/supplies/OVEN', '/products/PIE'] },
  ),
  state(
    made,
    'set',
    'A set',
    'It can be had when all that it takes is there.',
    { sku: 'GIFT', quantity: 2 },
    {
      store: ['/products/MUG', '/products/TEA', '/products/GIFT'],
    },
  ),
  state(
    made,
    'pack',
    'A pack',
    'Twenty screws are three packs of six.',
    { sku: 'SCREWS', quantity: 3 },
    {
      store: ['/supplies/SCREW', '/products/SCREWS'],
    },
  ),

  state(
    collected,
    'pickup-now',
    'Ready to collect soon',
    'The shop is open, and other shops have it too.',
    {
      sku: 'MAP',
      method: 'collect',
      to: undefined,
    },
    { store: ['/locations/Hudson Street', '/locations/Bergen Avenue', '/shipping/collect', '/products/MAP'] },
  ),
  state(
    collected,
    'pickup-closed',
    'Collected after the door has closed',
    'It is ready half an hour after the shop opens again.',
    {
      sku: 'MAP',
      method: 'collect',
      to: undefined,
      at: '2026-11-23T23:30:00Z',
    },
    { store: ['/locations/Hudson Street', '/shipping/collect', '/products/MAP'] },
  ),
  state(
    collected,
    'pickup-at',
    'Collected at a place of choice',
    'The shopper has chosen the place, which is closed on Mondays.',
    {
      sku: 'MAP',
      method: 'collect',
      'pickup-at': 'Bergen Avenue',
      to: undefined,
    },
    { store: ['/locations/Bergen Avenue', '/shipping/collect', '/products/MAP'] },
  ),
  state(
    collected,
    'pickup-later',
    'Collected later',
    'It comes to the shop in December, and the day alone is told.',
    {
      sku: 'GLOBE',
      method: 'collect',
      to: undefined,
    },
    { store: ['/locations/Hudson Street', '/shipping/collect', '/products/GLOBE'] },
  ),
  state(collected, 'digital', 'Digital', 'It is delivered at once, wherever to.', { sku: 'FILM' }),

  state(
    where,
    'not-shipped-there',
    'Not shipped there',
    'No lane leads to Norway.',
    { sku: 'MUG', method: 'standard', to: 'NO' },
    {
      store: ['/shipping/standard', '/products/MUG'],
    },
  ),
  state(
    where,
    'needs-postal-code',
    'Needs a postal code',
    'Every lane to Canada asks for one.',
    { sku: 'MUG', to: 'CA' },
    {
      store: ['/shipping/standard', '/products/MUG'],
    },
  ),
  state(where, 'no-destination', 'No destination', 'It says when it ships, and asks where to.', {
    sku: 'MUG',
    to: undefined,
  }),
  state(
    where,
    'destination-slot',
    'No destination, asked for by the page',
    'What the page puts into the slot stands in place of the question.',
    { sku: 'MUG', to: undefined },
    {
      examples: [
        {
          html: element(
            { sku: 'MUG', to: undefined },
            undefined,
            `${fallback}\n<a slot="destination"\n  href="#address">Where to?</a>`,
          ),
        },
      ],
    },
  ),

  state(
    none,
    'restock',
    'Out of stock, with a known restock',
    'A delivery is expected, and nothing is sold before it.',
    {
      sku: 'VASE',
    },
  ),
  state(none, 'out-of-stock', 'Out of stock', 'The last two are reserved, and no delivery is known.', {
    sku: 'CANDLE',
  }),
  state(none, 'discontinued', 'Discontinued', 'What was left is sold.', { sku: 'BAROMETER' }),
  state(none, 'too-many', 'More than there is', 'Of ninety asked for, fifty-one can be ordered.', {
    sku: 'MUG',
    quantity: 90,
  }),

  state(numbers, 'least', 'At least so many', 'Without a quantity the element asks for the least: twelve.', {
    sku: 'TILE',
  }),
  state(numbers, 'step', 'In steps', 'Sold by six: of twenty the days are told, and what can be ordered.', {
    sku: 'TILE',
    quantity: 20,
  }),
  state(numbers, 'most', 'At most so many', 'One order has two of it at the most.', { sku: 'PRINT', quantity: 3 }),
  state(
    numbers,
    'in-cart',
    'What the cart has already',
    'The cart has the three on hand: the next waits for December.',
    {
      sku: 'MUG',
      'in-cart': 3,
    },
  ),

  state(
    wrong,
    'stale',
    'Stale',
    'The stock figures are a week old: status and terms are told, and no day.',
    {
      sku: 'MUG',
      at: '2026-11-30T15:05:00Z',
    },
    { store: ['/asOf', '/freshForMinutes', '/products/MUG'] },
  ),
  state(
    wrong,
    'unknown-product',
    'Unknown product',
    'The snapshot has no such product: the fallback stays.',
    {
      sku: 'NO-SUCH',
    },
    { store: [], shows: 'fallback' },
  ),
  state(
    wrong,
    'unreachable',
    'No snapshot',
    'There is none at the address: the fallback stays.',
    {
      src: '#nowhere',
      sku: 'MUG',
    },
    { store: [], shows: 'fallback' },
  ),

  state(
    languages,
    'de',
    'German',
    'The element writes in the language that it stands in.',
    {},
    {
      examples: inLanguage('de', { sku: 'MUG', quantity: 4, to: 'DE 10115' }, 'Versand meist innerhalb einer Woche.'),
      store: ['/products/MUG'],
    },
  ),
  state(
    languages,
    'ja',
    'Japanese',
    'Days and times are written as that language writes them.',
    {},
    {
      examples: inLanguage('ja', { sku: 'APRON', to: 'JP 100-0001' }, '通常1週間以内に発送します。'),
      store: ['/products/APRON'],
    },
  ),
  state(
    languages,
    'ar',
    'Arabic, right to left',
    'The direction is the page’s.',
    {},
    {
      examples: inLanguage('ar', { sku: 'MUG', quantity: 4, to: 'AE' }, 'يُشحن عادةً خلال أسبوع.'),
      store: ['/products/MUG'],
    },
  ),

  state(
    own,
    'own-words',
    'Words of its own',
    'The page says single words otherwise; the rest stays the language’s.',
    { sku: 'MUG' },
    { examples: withOwnWords({ sku: 'MUG', class: 'own-words' }) },
  ),
  state(
    own,
    'heading-level',
    'Headings of another depth',
    'The headings under Details are of the depth that the page asks for.',
    { sku: 'MUG' },
    { examples: [{ html: element({ sku: 'MUG', 'heading-level': 3 }) }] },
  ),

  state(
    looks,
    'status-colours',
    'Colours of a status',
    'Each status has a colour, light and dark.',
    {},
    {
      examples: [
        ...inLooks('looks-status', statusColours, { sku: 'MUG', quantity: 4 }),
        {
          label: 'badges of each status',
          html: [
            '<div class="looks-status">',
            ...['MUG', 'APRON', 'CLOCK', 'SIGN', 'VASE'].map((sku) => indented(element({ sku }, 'badge'))),
            '</div>',
          ].join('\n'),
        },
      ],
      store: ['/products/MUG', '/products/APRON', '/products/CLOCK', '/products/SIGN', '/products/VASE'],
    },
  ),
  state(
    looks,
    'space-and-corners',
    'Space, corners and type',
    'Lines closer together, square corners, less room kept, a type of your own.',
    {},
    {
      examples: inLooks('looks-type', spaceAndCorners, { sku: 'APRON' }),
      store: ['/products/APRON'],
    },
  ),
  state(
    looks,
    'dark',
    'Dark on a light page',
    'The element follows the color-scheme around it.',
    {},
    {
      examples: inLooks('looks-night', night, { sku: 'CLOCK' }),
      store: ['/products/CLOCK'],
    },
  ),
];
