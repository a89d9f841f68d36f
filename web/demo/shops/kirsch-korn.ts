/** Kirsch & Korn: a grocer's in Berlin. Its store document is kirsch-korn.store.json. */
import apfel from '../pictures/kirsch-korn/apfel.svg';
import beere from '../pictures/kirsch-korn/beere.svg';
import blech from '../pictures/kirsch-korn/blech.svg';
import eier from '../pictures/kirsch-korn/eier.svg';
import kaese from '../pictures/kirsch-korn/kaese.svg';
import kaffee from '../pictures/kirsch-korn/kaffee.svg';
import kirsche from '../pictures/kirsch-korn/kirsche.svg';
import kiste from '../pictures/kirsch-korn/kiste.svg';
import mark from '../pictures/kirsch-korn/mark.svg';
import oel from '../pictures/kirsch-korn/oel.svg';
import roggen from '../pictures/kirsch-korn/roggen.svg';
import stollen from '../pictures/kirsch-korn/stollen.svg';
import torte from '../pictures/kirsch-korn/torte.svg';
import wein from '../pictures/kirsch-korn/wein.svg';
import zopf from '../pictures/kirsch-korn/zopf.svg';
import type { HomeLanguage, Shop } from './shop.ts';

export const kirschKorn: Shop<HomeLanguage> = {
  id: 'kirsch-korn',
  name: 'Kirsch & Korn',
  mark,
  home: 'Backstube',
  to: 'DE 10115',
  window: ['KIRSCHE', 'KISTE', 'BEERE'],
  words: {
    en: {
      tagline: 'Bread, fruit, Berlin',
      heading: 'Good things ripen. We know when.',
      text: 'Bread baked because you asked, cheese when the wheel is ready, strawberries in May and not a day before.',
      shelf: 'On the counter',
      about:
        'Kirsch & Korn is invented. Its ovens and its store room are in Berlin; dates are theirs, wherever you read this.',
    },
    de: {
      tagline: 'Brot, Obst, Berlin',
      heading: 'Gutes wird reif. Wir wissen, wann.',
      text: 'Brot, gebacken, weil Sie es wollten. Käse, wenn der Laib so weit ist. Erdbeeren im Mai und keinen Tag früher.',
      shelf: 'Auf dem Tresen',
      about:
        'Kirsch & Korn ist erfunden. Backstube und Lager stehen in Berlin; die Tage sind ihre, wo auch immer Sie lesen.',
    },
  },
  items: [
    {
      sku: 'ROGGEN',
      picture: roggen,
      words: {
        en: {
          name: 'Rye loaf',
          text: 'Sourdough from 1987, a crust that answers back. Baked the night after you order.',
        },
        de: {
          name: 'Roggenlaib',
          text: 'Sauerteig von 1987, eine Kruste mit Widerworten. Gebacken in der Nacht nach Ihrer Bestellung.',
        },
      },
    },
    {
      sku: 'KISTE',
      picture: kiste,
      words: {
        en: {
          name: 'Season box',
          text: 'Five kilos of what the farm has: today beetroot, leek, pumpkin and a lettuce that does not mind frost.',
        },
        de: {
          name: 'Saisonkiste',
          text: 'Fünf Kilo von dem, was der Hof hat: heute Rote Bete, Lauch, Kürbis und ein Salat, dem Frost nichts ausmacht.',
        },
      },
    },
    {
      sku: 'STOLLEN',
      picture: stollen,
      words: {
        en: {
          name: 'Christmas stollen',
          text: 'Three weeks in the cellar, under sugar and linen. First cut on the last day of November.',
        },
        de: {
          name: 'Christstollen',
          text: 'Drei Wochen Keller, unter Zucker und Leinen. Anschnitt am letzten Novembertag.',
        },
      },
    },
    {
      sku: 'ZOPF',
      picture: zopf,
      words: {
        en: {
          name: 'Plaited butter loaf',
          text: 'Six strands, brushed with egg twice, baked the day before it leaves. Our oven has room for twenty a day.',
        },
        de: {
          name: 'Butterzopf',
          text: 'Sechs Stränge, zweimal mit Ei bestrichen, am Tag vor dem Versand gebacken. In unseren Ofen passen zwanzig am Tag.',
        },
      },
    },
    {
      sku: 'BLECH',
      picture: blech,
      words: {
        en: {
          name: 'Crumble cake, a whole tray',
          text: 'Plums below, crumble above, for twenty guests or five bakers. It takes the room of two loaves in the same oven.',
        },
        de: {
          name: 'Streuselkuchen, ein Blech',
          text: 'Unten Pflaumen, oben Streusel, für zwanzig Gäste oder fünf Bäcker. Im selben Ofen braucht er den Platz von zwei Zöpfen.',
        },
      },
    },
    {
      sku: 'KIRSCHE',
      picture: kirsche,
      words: {
        en: {
          name: 'Sour cherries',
          text: 'From Werder, stoned, in their own juice. The jar that the shop is named after.',
        },
        de: {
          name: 'Sauerkirschen',
          text: 'Aus Werder, entsteint, im eigenen Saft. Das Glas, nach dem der Laden heißt.',
        },
      },
    },
    {
      sku: 'KAESE',
      picture: kaese,
      words: {
        en: {
          name: 'Mountain cheese',
          text: 'Twelve months old, from thirty cows with names. The next wheel waits for its last tasting.',
        },
        de: {
          name: 'Bergkäse, 12 Monate',
          text: 'Zwölf Monate alt, von dreißig Kühen mit Namen. Der nächste Laib wartet auf die letzte Probe.',
        },
      },
    },
    {
      sku: 'OEL',
      picture: oel,
      words: {
        en: {
          name: 'Novello olive oil',
          text: 'This year’s first pressing, green and loud. Bottled in Umbria, poured out here on 9 December.',
        },
        de: {
          name: 'Olivenöl „Novello“',
          text: 'Die erste Pressung des Jahres, grün und laut. In Umbrien abgefüllt, hier ab dem 9. Dezember.',
        },
      },
    },
    {
      sku: 'EIER',
      picture: eier,
      words: {
        en: {
          name: 'Eggs, six',
          text: 'From a henhouse on wheels that moves every week. They come in on Tuesdays and Thursdays.',
        },
        de: {
          name: 'Eier, sechs Stück',
          text: 'Aus dem Hühnermobil, das jede Woche umzieht. Sie kommen dienstags und donnerstags.',
        },
      },
    },
    {
      sku: 'KAFFEE',
      picture: kaffee,
      words: {
        en: {
          name: 'Roast No. 5',
          text: 'Plum, cocoa, no bitterness. Roasted in the courtyard once you have ordered.',
        },
        de: {
          name: 'Röstung Nr. 5',
          text: 'Pflaume, Kakao, keine Bitterkeit. Im Hof geröstet, sobald Sie bestellt haben.',
        },
      },
    },
    {
      sku: 'TORTE',
      picture: torte,
      words: {
        en: {
          name: 'Cake as you wish',
          text: 'Three layers and the sentence that you choose. It is made for you, so it cannot go back.',
        },
        de: {
          name: 'Torte nach Wunsch',
          text: 'Drei Böden und der Satz, den Sie bestimmen. Für Sie gemacht, darum ohne Rückgabe.',
        },
      },
    },
    {
      sku: 'WEIN',
      picture: wein,
      words: {
        en: {
          name: 'Riesling, steep slope',
          text: 'Slate, lime, patience. The pallet is at the customs office and they do not say until when.',
        },
        de: {
          name: 'Riesling vom Steilhang',
          text: 'Schiefer, Limette, Geduld. Die Palette steht beim Zoll, und der sagt nicht, bis wann.',
        },
      },
    },
    {
      sku: 'BEERE',
      picture: beere,
      words: {
        en: {
          name: 'Strawberries',
          text: 'There are none in November that deserve the name. The field in Klaistow starts in May.',
        },
        de: {
          name: 'Erdbeeren',
          text: 'Im November gibt es keine, die so heißen dürften. Das Feld bei Klaistow beginnt im Mai.',
        },
      },
    },
    {
      sku: 'APFEL',
      picture: apfel,
      words: {
        en: {
          name: 'Gravenstein, last harvest',
          text: 'The old tree came down in October. Thank you for eleven autumns.',
        },
        de: { name: 'Gravensteiner, letzte Ernte', text: 'Der alte Baum fiel im Oktober. Danke für elf Herbste.' },
      },
    },
  ],
};
