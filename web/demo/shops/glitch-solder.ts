/** Glitch & Solder: games and gadgets, from Austin and Eindhoven. Its store document is glitch-solder.store.json. */
import cable from '../pictures/glitch-solder/cable.svg';
import guide from '../pictures/glitch-solder/guide.svg';
import keys from '../pictures/glitch-solder/keys.svg';
import mark from '../pictures/glitch-solder/mark.svg';
import mire from '../pictures/glitch-solder/mire.svg';
import nixie from '../pictures/glitch-solder/nixie.svg';
import nova from '../pictures/glitch-solder/nova.svg';
import owl from '../pictures/glitch-solder/owl.svg';
import pad from '../pictures/glitch-solder/pad.svg';
import paper from '../pictures/glitch-solder/paper.svg';
import pip from '../pictures/glitch-solder/pip.svg';
import keySwitch from '../pictures/glitch-solder/switch.svg';
import keySwitches from '../pictures/glitch-solder/switches.svg';
import synth from '../pictures/glitch-solder/synth.svg';
import table from '../pictures/glitch-solder/table.svg';
import vx2 from '../pictures/glitch-solder/vx2.svg';
import type { HomeLanguage, Shop } from './shop.ts';

export const glitchSolder: Shop<HomeLanguage> = {
  id: 'glitch-solder',
  name: 'Glitch & Solder',
  mark,
  home: 'austin',
  to: 'US 94103',
  window: ['NOVA', 'MIRE', 'PIP'],
  words: {
    en: {
      tagline: 'Games, boards, blinking lights',
      heading: 'No countdown theatre. Real dates.',
      text: 'Preorders with a release day, drops with a queue you can see, and a ship window that comes with its odds.',
      shelf: 'All hardware',
      about: 'Glitch & Solder is invented. It ships from Austin and Eindhoven, whichever gets there first.',
    },
    de: {
      tagline: 'Spiele, Platinen, Blinklichter',
      heading: 'Kein Countdown-Theater. Echte Tage.',
      text: 'Vorbestellungen mit Erscheinungstag, Auflagen mit sichtbarer Schlange und Versandfenster mit ihrer Wahrscheinlichkeit.',
      shelf: 'Alle Geräte',
      about: 'Glitch & Solder ist erfunden. Es versendet aus Austin und Eindhoven, je nachdem, was früher da ist.',
    },
  },
  items: [
    {
      sku: 'NOVA',
      picture: nova,
      words: {
        en: {
          name: 'Pocket Nova handheld',
          text: 'A 4-inch square screen, forty hours of battery and no shop inside. Boards come from Shenzhen, mostly on time; the window knows how mostly.',
        },
        de: {
          name: 'Handheld „Pocket Nova“',
          text: 'Quadratischer Bildschirm, vierzig Stunden Akku, kein Laden darin. Die Platinen kommen aus Shenzhen, meist pünktlich; das Fenster weiß, wie oft.',
        },
      },
    },
    {
      sku: 'MIRE',
      picture: mire,
      words: {
        en: {
          name: 'Mirelight (boxed)',
          text: 'A game about a ferry, a marsh and the lamps you are paid to keep lit. On a cartridge, with a map made of cloth.',
        },
        de: {
          name: 'Mirelight (Schachtel)',
          text: 'Ein Spiel über eine Fähre, ein Moor und die Lampen, die darin brennen müssen. Auf Steckmodul, mit einer Karte aus Stoff.',
        },
      },
    },
    {
      sku: 'KEYS',
      picture: keys,
      words: {
        en: {
          name: 'Tactile 65 keyboard',
          text: 'Sixty-seven keys, a knob and a sound like good gravel. Hot-swap sockets, open firmware.',
        },
        de: {
          name: 'Tastatur „Tactile 65“',
          text: 'Siebenundsechzig Tasten, ein Drehknopf und ein Klang wie guter Kies. Steckbare Schalter, offene Firmware.',
        },
      },
    },
    {
      sku: 'SYNTH',
      picture: synth,
      words: {
        en: {
          name: 'Breadboard synth kit',
          text: 'Two oscillators, one filter and ninety minutes of your evening. No soldering until you want to.',
        },
        de: {
          name: 'Synthesizer-Bausatz',
          text: 'Zwei Oszillatoren, ein Filter, neunzig Minuten Ihres Abends. Gelötet wird erst, wenn Sie wollen.',
        },
      },
    },
    {
      sku: 'SWITCH',
      picture: keySwitch,
      words: {
        en: {
          name: 'Key switch',
          text: 'Clicks at fifty grams, fifty million times. Sold singly, for the key that you wore out.',
        },
        de: {
          name: 'Tastenschalter',
          text: 'Klickt bei fünfzig Gramm, fünfzig Millionen Mal. Einzeln, für die Taste, die Sie verbraucht haben.',
        },
      },
    },
    {
      sku: 'SWITCHES',
      picture: keySwitches,
      words: {
        en: {
          name: 'Key switches, pack of 70',
          text: 'Enough for a Tactile 65, and three to lose. Counted out of the drawer that has the single ones.',
        },
        de: {
          name: 'Tastenschalter, 70 Stück',
          text: 'Genug für eine „Tactile 65“, und drei zum Verlieren. Abgezählt aus der Schublade der einzelnen.',
        },
      },
    },
    {
      sku: 'NIXIE',
      picture: nixie,
      words: {
        en: {
          name: 'Nixie desk clock',
          text: 'Four tubes from a factory that closed in 1991, matched by hand. We order when you do; thirty-eight orders tell us how long that takes.',
        },
        de: {
          name: 'Nixie-Uhr',
          text: 'Vier Röhren aus einem Werk, das 1991 schloss, von Hand gepaart. Wir bestellen mit Ihnen; achtunddreißig Bestellungen sagen, wie lange es dauert.',
        },
      },
    },
    {
      sku: 'PAPER',
      picture: paper,
      words: {
        en: {
          name: 'Slow paper display',
          text: 'Redraws once a minute and never lights up the room. A deposit holds yours; the rest is charged when it ships.',
        },
        de: {
          name: 'Anzeige aus E-Papier',
          text: 'Zeichnet einmal in der Minute neu und leuchtet nie. Eine Anzahlung hält Ihre zurück; der Rest folgt beim Versand.',
        },
      },
    },
    {
      sku: 'CABLE',
      picture: cable,
      words: {
        en: {
          name: 'Coiled cable',
          text: 'USB-C to USB-C with an aviator plug nobody needs and everybody wants.',
        },
        de: {
          name: 'Spiralkabel',
          text: 'USB-C auf USB-C, mit einem Fliegerstecker, den niemand braucht und alle wollen.',
        },
      },
    },
    {
      sku: 'GUIDE',
      picture: guide,
      words: {
        en: {
          name: 'Solder School, e-book',
          text: 'From the first blob to your own board, in forty evenings. Yours to read the moment you order.',
        },
        de: {
          name: 'Lötschule, E-Book',
          text: 'Vom ersten Klecks zur eigenen Platine, in vierzig Abenden. Sie lesen, sobald Sie bestellt haben.',
        },
      },
    },
    {
      sku: 'TABLE',
      picture: table,
      words: {
        en: {
          name: 'Cocktail arcade table',
          text: 'Birch ply, two sets of controls, sixty games we have the rights to. Built in the back room for you.',
        },
        de: {
          name: 'Spieltisch „Cocktail“',
          text: 'Birkensperrholz, zwei Bedienfelder, sechzig lizenzierte Spiele. Im Hinterzimmer für Sie gebaut.',
        },
      },
    },
    {
      sku: 'VX2',
      picture: vx2,
      words: {
        en: {
          name: 'Vector card VX-2',
          text: 'Draws green lines on an old oscilloscope, very fast. The batch was due on 11 November; we have no new date, so you get none.',
        },
        de: {
          name: 'Vektorkarte VX-2',
          text: 'Zeichnet sehr schnell grüne Linien auf ein altes Oszilloskop. Die Auflage war für den 11. November angesagt; einen neuen Tag haben wir nicht.',
        },
      },
    },
    {
      sku: 'PIP',
      picture: pip,
      words: {
        en: {
          name: 'Pip, desk robot',
          text: 'Looks at you, hums, turns the page. Preorders open on Friday for January.',
        },
        de: {
          name: 'Schreibtischroboter „Pip“',
          text: 'Sieht Sie an, summt, blättert um. Vorbestellungen für Januar öffnen am Freitag.',
        },
      },
    },
    {
      sku: 'PAD',
      picture: pad,
      words: {
        en: {
          name: 'Six-axis pad',
          text: 'Tilt, press, forgive. Sold out until the next crate.',
        },
        de: {
          name: 'Gamepad mit sechs Achsen',
          text: 'Kippen, drücken, verzeihen. Ausverkauft bis zur nächsten Kiste.',
        },
      },
    },
    {
      sku: 'OWL',
      picture: owl,
      words: {
        en: {
          name: 'Owl Courier cartridge',
          text: 'Our first game. The masks are worn out; the page stays for its high scores.',
        },
        de: {
          name: 'Steckmodul „Owl Courier“',
          text: 'Unser erstes Spiel. Die Masken sind verschlissen; die Seite bleibt wegen der Bestenliste.',
        },
      },
    },
  ],
};
