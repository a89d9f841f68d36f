/** Alder & Tern: pottery, linen and wood from two coasts. Its store document is store.json. */
import almanac from '../pictures/alder-tern/almanac.svg';
import apron from '../pictures/alder-tern/apron.svg';
import barometer from '../pictures/alder-tern/barometer.svg';
import candle from '../pictures/alder-tern/candle.svg';
import chair from '../pictures/alder-tern/chair.svg';
import clock from '../pictures/alder-tern/clock.svg';
import ebb from '../pictures/alder-tern/ebb.svg';
import kettle from '../pictures/alder-tern/kettle.svg';
import lamp from '../pictures/alder-tern/lamp.svg';
import lantern from '../pictures/alder-tern/lantern.svg';
import mark from '../pictures/alder-tern/mark.svg';
import mug from '../pictures/alder-tern/mug.svg';
import porch from '../pictures/alder-tern/porch.svg';
import quilt from '../pictures/alder-tern/quilt.svg';
import settle from '../pictures/alder-tern/settle.svg';
import sign from '../pictures/alder-tern/sign.svg';
import stool from '../pictures/alder-tern/stool.svg';
import table from '../pictures/alder-tern/table.svg';
import throwPicture from '../pictures/alder-tern/throw.svg';
import tile from '../pictures/alder-tern/tile.svg';
import vase from '../pictures/alder-tern/vase.svg';
import type { HomeLanguage, Shop } from './shop.ts';

export const alderTern: Shop<HomeLanguage> = {
  id: 'alder-tern',
  name: 'Alder & Tern',
  mark,
  home: 'newark',
  to: 'US 10001',
  window: ['MUG', 'QUILT', 'LANTERN'],
  words: {
    en: {
      tagline: 'Things for the house and the path to it',
      heading: 'Made slowly, promised exactly.',
      text: 'Stoneware, linen and oiled wood from two coasts. When something takes its time, we say how long, and why.',
      shelf: 'Everything on the shelf',
      about: 'Alder & Tern is invented. It sells from a warehouse in Newark and a workshop in Portland.',
    },
    de: {
      tagline: 'Dinge fürs Haus und den Weg dorthin',
      heading: 'Langsam gemacht, genau zugesagt.',
      text: 'Steinzeug, Leinen und geöltes Holz von zwei Küsten. Was seine Zeit braucht, bekommt ein Datum und einen Grund.',
      shelf: 'Alles im Regal',
      about: 'Alder & Tern ist erfunden. Es verkauft aus einem Lager in Newark und einer Werkstatt in Portland.',
    },
  },
  items: [
    {
      sku: 'MUG',
      picture: mug,
      words: {
        en: {
          name: 'Tideline mug',
          text: 'Stoneware, thrown in Maine. The blue is dipped by hand, so no two tides stand at the same height. Holds 12 ounces of anything hot.',
        },
        de: {
          name: 'Becher „Tideline“',
          text: 'Steinzeug, in Maine gedreht. Das Blau ist von Hand getaucht, keine zwei Fluten stehen gleich hoch. Fasst 350 ml von allem, was heiß ist.',
        },
      },
    },
    {
      sku: 'KETTLE',
      picture: kettle,
      words: {
        en: {
          name: 'Enamel kettle',
          text: 'Two quarts, on any hob or a beach fire. The handle stays cool and the spout does not drip, which took us eleven kettles to find.',
        },
        de: {
          name: 'Emaillekessel',
          text: 'Zwei Liter, für jeden Herd und jedes Feuer am Strand. Der Griff bleibt kühl, die Tülle tropft nicht: Das war erst beim elften Kessel so.',
        },
      },
    },
    {
      sku: 'CLOCK',
      picture: clock,
      words: {
        en: {
          name: 'Moon-tide clock',
          text: 'Shows the hour, the tide and the moon on one painted face. The whole first batch is on our shelves and leaves on its release day.',
        },
        de: {
          name: 'Mond- und Gezeitenuhr',
          text: 'Stunde, Tide und Mond auf einem gemalten Zifferblatt. Die ganze erste Auflage steht bei uns und geht am Erscheinungstag hinaus.',
        },
      },
    },
    {
      sku: 'QUILT',
      picture: quilt,
      words: {
        en: {
          name: 'Harbour quilt',
          text: 'Twenty-five patches of washed linen, pieced in small batches. There is a queue, and you see your place in it as a date.',
        },
        de: {
          name: 'Hafenquilt',
          text: 'Fünfundzwanzig Flicken aus gewaschenem Leinen, in kleinen Auflagen genäht. Es gibt eine Schlange, und Ihr Platz darin ist ein Datum.',
        },
      },
    },
    {
      sku: 'TABLE',
      picture: table,
      words: {
        en: {
          name: 'Alder side table',
          text: 'Red alder from the Coast Range, oiled and not lacquered. Made in our Portland workshop once you have ordered it.',
        },
        de: {
          name: 'Beistelltisch aus Erle',
          text: 'Roterle aus dem Küstengebirge, geölt statt lackiert. In unserer Werkstatt in Portland gebaut, sobald Sie bestellt haben.',
        },
      },
    },
    {
      sku: 'THROW',
      picture: throwPicture,
      words: {
        en: {
          name: 'Lambswool throw',
          text: 'Woven double-width and fringed by hand, in three greens. Warm enough for a porch in March.',
        },
        de: {
          name: 'Decke aus Lammwolle',
          text: 'Doppelt breit gewebt, von Hand gefranst, in drei Grüntönen. Warm genug für eine Veranda im März.',
        },
      },
    },
    {
      sku: 'EBB',
      picture: ebb,
      words: {
        en: {
          name: 'Ebb mug',
          text: 'The Tideline’s clay at low water: sand below, grey above. The glaze is used up, and this is the one that is left of it.',
        },
        de: {
          name: 'Becher „Ebbe“',
          text: 'Der Ton von „Tideline“ bei Niedrigwasser: unten Sand, oben Grau. Die Glasur ist aufgebraucht, und dieser eine ist von ihr geblieben.',
        },
      },
    },
    {
      sku: 'PORCH',
      picture: porch,
      words: {
        en: {
          name: 'Porch evening',
          text: 'A present: the Ebb mug and a lambswool throw, with a ribbon around them. Both are sold singly too. Whoever takes the mug alone takes it out of this set.',
        },
        de: {
          name: 'Abend auf der Veranda',
          text: 'Ein Geschenk: der Becher „Ebbe“ und eine Decke aus Lammwolle, mit einem Band darum. Beide gibt es auch einzeln. Wer den Becher allein nimmt, nimmt ihn aus diesem Set.',
        },
      },
    },
    {
      sku: 'ALMANAC',
      picture: almanac,
      words: {
        en: {
          name: 'Shoreline almanac 2027',
          text: 'Tides, moons, birds and a recipe for each month. It is printed now and comes out in December.',
        },
        de: {
          name: 'Küstenalmanach 2027',
          text: 'Tiden, Monde, Vögel und ein Rezept für jeden Monat. Er wird gerade gedruckt und erscheint im Dezember.',
        },
      },
    },
    {
      sku: 'LAMP',
      picture: lamp,
      words: {
        en: {
          name: 'Driftwood lamp',
          text: 'The foot is what the winter storms left on the beach, so our maker sends few at a time. We know his pace from sixty-one lamps.',
        },
        de: {
          name: 'Treibholzlampe',
          text: 'Den Fuß haben die Winterstürme angespült, darum schickt unser Drechsler immer nur wenige. Das Tempo kennen wir von einundsechzig Lampen.',
        },
      },
    },
    {
      sku: 'LANTERN',
      picture: lantern,
      words: {
        en: {
          name: 'Storm lantern',
          text: 'Brass and glass, burns eighteen hours on a filling. The maker has retired, so what we have is what there is.',
        },
        de: {
          name: 'Sturmlaterne',
          text: 'Messing und Glas, brennt achtzehn Stunden mit einer Füllung. Der Macher ist in Rente: Was da ist, ist alles.',
        },
      },
    },
    {
      sku: 'APRON',
      picture: apron,
      words: {
        en: {
          name: 'Waxed apron',
          text: 'Waxed cotton with bridle-leather straps. For gardens, workshops and pancakes.',
        },
        de: {
          name: 'Gewachste Schürze',
          text: 'Gewachste Baumwolle mit Riemen aus Zaumleder. Für Gärten, Werkstätten und Pfannkuchen.',
        },
      },
    },
    {
      sku: 'SIGN',
      picture: sign,
      words: {
        en: {
          name: 'House sign, hand-cut',
          text: 'Your number, a tree, brass screws. Cut to order from a board of Oregon oak.',
        },
        de: {
          name: 'Hausschild, handgeschnitten',
          text: 'Ihre Nummer, ein Baum, Messingschrauben. Auf Bestellung aus einem Brett Oregon-Eiche geschnitten.',
        },
      },
    },
    {
      sku: 'VASE',
      picture: vase,
      words: {
        en: {
          name: 'Glass-float vase',
          text: 'Blown from the glass of old fishing floats, so every one has its own green and its own bubbles.',
        },
        de: {
          name: 'Vase aus Fischerkugelglas',
          text: 'Aus dem Glas alter Fischerkugeln geblasen: Jede hat ihr eigenes Grün und ihre eigenen Blasen.',
        },
      },
    },
    {
      sku: 'STOOL',
      picture: stool,
      words: {
        en: {
          name: 'Milking stool',
          text: 'Three legs, so that it never wobbles. The next ones are late at sea, and we would rather give no date than a wrong one.',
        },
        de: {
          name: 'Melkschemel',
          text: 'Drei Beine, damit nichts wackelt. Die nächsten haben sich auf See verspätet, und lieber kein Datum als ein falsches.',
        },
      },
    },
    {
      sku: 'CHAIR',
      picture: chair,
      words: {
        en: {
          name: 'Deck chair, spring edition',
          text: 'Beech frame, striped canvas, four positions. Preorders open at the end of November for March.',
        },
        de: {
          name: 'Liegestuhl, Frühjahrsedition',
          text: 'Buchengestell, gestreiftes Segeltuch, vier Stellungen. Vorbestellungen für März öffnen Ende November.',
        },
      },
    },
    {
      sku: 'SETTLE',
      picture: settle,
      words: {
        en: {
          name: 'Kitchen settle',
          text: 'A bench for three with a high back and a chest in its seat. Too big for a parcel: it goes by freight, and takes two days to crate.',
        },
        de: {
          name: 'Küchenbank',
          text: 'Eine Bank für drei, mit hoher Lehne und einer Truhe im Sitz. Zu groß für ein Paket: Sie reist per Spedition, und die Kiste dafür braucht zwei Tage.',
        },
      },
    },
    {
      sku: 'TILE',
      picture: tile,
      words: {
        en: {
          name: 'Shoreline tile',
          text: 'Four inches square, two tides of blue. Fired and packed in sixes; a splashback begins at two packs.',
        },
        de: {
          name: 'Fliese „Uferlinie“',
          text: 'Zehn mal zehn Zentimeter, in zwei Gezeiten von Blau. Zu sechst gebrannt und gepackt; ein Spritzschutz beginnt bei zwei Packungen.',
        },
      },
    },
    {
      sku: 'CANDLE',
      picture: candle,
      words: {
        en: {
          name: 'Beeswax candles',
          text: 'Three heights, rolled from one sheet of comb. The bees are resting until spring.',
        },
        de: {
          name: 'Bienenwachskerzen',
          text: 'Drei Höhen, aus einer Wabenplatte gerollt. Die Bienen ruhen bis zum Frühjahr.',
        },
      },
    },
    {
      sku: 'BAROMETER',
      picture: barometer,
      words: {
        en: {
          name: 'Pocket barometer',
          text: 'It told the weather for nine years in our window. We keep the page for those who own one.',
        },
        de: {
          name: 'Taschenbarometer',
          text: 'Neun Jahre lang stand es in unserem Fenster und sagte das Wetter. Die Seite bleibt für alle, die eines haben.',
        },
      },
    },
  ],
};
