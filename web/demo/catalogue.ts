/** What the shop says of its products. What it has of them is in store.json. */
import almanac from './pictures/almanac.svg';
import apron from './pictures/apron.svg';
import barometer from './pictures/barometer.svg';
import candle from './pictures/candle.svg';
import chair from './pictures/chair.svg';
import clock from './pictures/clock.svg';
import kettle from './pictures/kettle.svg';
import lantern from './pictures/lantern.svg';
import mug from './pictures/mug.svg';
import quilt from './pictures/quilt.svg';
import sign from './pictures/sign.svg';
import stool from './pictures/stool.svg';
import table from './pictures/table.svg';
import throwPicture from './pictures/throw.svg';
import vase from './pictures/vase.svg';

export interface CatalogueItem {
  sku: string;
  name: string;
  dollars: number;
  picture: string;
  text: string;
}

export const catalogue: readonly CatalogueItem[] = [
  {
    sku: 'MUG',
    name: 'Tideline mug',
    dollars: 28,
    picture: mug,
    text: 'Stoneware, thrown in Maine. The blue is dipped by hand, so no two tides stand at the same height. Holds 12 ounces of anything hot.',
  },
  {
    sku: 'KETTLE',
    name: 'Enamel kettle',
    dollars: 74,
    picture: kettle,
    text: 'Two quarts, on any hob or a beach fire. The handle stays cool and the spout does not drip, which took us eleven kettles to find.',
  },
  {
    sku: 'CLOCK',
    name: 'Moon-tide clock',
    dollars: 120,
    picture: clock,
    text: 'Shows the hour, the tide and the moon on one painted face. The whole first batch is on our shelves and leaves on its release day.',
  },
  {
    sku: 'QUILT',
    name: 'Harbour quilt',
    dollars: 260,
    picture: quilt,
    text: 'Twenty-five patches of washed linen, pieced in small batches. There is a queue, and you see your place in it as a date.',
  },
  {
    sku: 'TABLE',
    name: 'Alder side table',
    dollars: 340,
    picture: table,
    text: 'Red alder from the Coast Range, oiled and not lacquered. Made in our Portland workshop once you have ordered it.',
  },
  {
    sku: 'THROW',
    name: 'Lambswool throw',
    dollars: 96,
    picture: throwPicture,
    text: 'Woven double-width and fringed by hand, in three greens. Warm enough for a porch in March.',
  },
  {
    sku: 'ALMANAC',
    name: 'Shoreline almanac 2027',
    dollars: 22,
    picture: almanac,
    text: 'Tides, moons, birds and a recipe for each month. It is printed now and comes out in December.',
  },
  {
    sku: 'LANTERN',
    name: 'Storm lantern',
    dollars: 58,
    picture: lantern,
    text: 'Brass and glass, burns eighteen hours on a filling. The maker has retired, so what we have is what there is.',
  },
  {
    sku: 'APRON',
    name: 'Waxed apron',
    dollars: 68,
    picture: apron,
    text: 'Waxed cotton with bridle-leather straps. For gardens, workshops and pancakes.',
  },
  {
    sku: 'SIGN',
    name: 'House sign, hand-cut',
    dollars: 85,
    picture: sign,
    text: 'Your number, a tree, brass screws. Cut to order from a board of Oregon oak.',
  },
  {
    sku: 'VASE',
    name: 'Glass-float vase',
    dollars: 44,
    picture: vase,
    text: 'Blown from the glass of old fishing floats, so every one has its own green and its own bubbles.',
  },
  {
    sku: 'STOOL',
    name: 'Milking stool',
    dollars: 92,
    picture: stool,
    text: 'Three legs, so that it never wobbles. The next ones are late at sea, and we would rather give no date than a wrong one.',
  },
  {
    sku: 'CHAIR',
    name: 'Deck chair, spring edition',
    dollars: 148,
    picture: chair,
    text: 'Beech frame, striped canvas, four positions. Preorders open at the end of November for March.',
  },
  {
    sku: 'CANDLE',
    name: 'Beeswax candles',
    dollars: 19,
    picture: candle,
    text: 'Three heights, rolled from one sheet of comb. The bees are resting until spring.',
  },
  {
    sku: 'BAROMETER',
    name: 'Pocket barometer',
    dollars: 110,
    picture: barometer,
    text: 'It told the weather for nine years in our window. We keep the page for those who own one.',
  },
];

/** Where an item's page is, on this one-page shop. */
export function addressOf(item: CatalogueItem): string {
  return `#/${item.sku.toLowerCase()}`;
}

export function itemAt(address: string): CatalogueItem | undefined {
  return catalogue.find((item) => addressOf(item) === address);
}

/** `priceOf({ dollars: 28, … })` is "$28". */
export function priceOf(item: CatalogueItem): string {
  return new Intl.NumberFormat(document.documentElement.lang, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 0,
  }).format(item.dollars);
}
