import type { Translations } from '../translated.ts';

export const inFrench: Translations = {
  'alder-tern': {
    shop: {
      tagline: 'Des choses pour la maison et le chemin qui y mène',
      heading: 'Fait lentement, promis exactement.',
      text: 'Grès, lin et bois huilé de deux côtes. Quand une chose prend du temps, nous disons combien, et pourquoi.',
      shelf: 'Tout ce qu’il y a en rayon',
      about: 'Alder & Tern est inventée. Elle vend depuis un entrepôt à Newark et un atelier à Portland.',
    },
    items: {
      MUG: {
        name: 'Tasse Tideline',
        text: 'Grès tourné dans le Maine. Le bleu est trempé à la main, et aucune marée ne monte à la même hauteur. Contient 35 cl de tout ce qui est chaud.',
      },
      KETTLE: {
        name: 'Bouilloire émaillée',
        text: 'Deux litres, pour toute plaque ou un feu de plage. La poignée reste froide et le bec ne goutte pas\u00a0: il nous a fallu onze bouilloires.',
      },
      CLOCK: {
        name: 'Horloge lune et marée',
        text: 'L’heure, la marée et la lune sur un cadran peint. Toute la première série est chez nous et part le jour de sa sortie.',
      },
      QUILT: {
        name: 'Courtepointe du port',
        text: 'Vingt-cinq pièces de lin lavé, cousues en petites séries. Il y a une file, et vous y voyez votre place sous forme de date.',
      },
      TABLE: {
        name: 'Table d’appoint en aulne',
        text: 'Aulne rouge de la chaîne côtière, huilé et non verni. Faite dans notre atelier de Portland une fois commandée.',
      },
      THROW: {
        name: 'Plaid en laine d’agneau',
        text: 'Tissé en double largeur, frangé à la main, en trois verts. Assez chaud pour une véranda en mars.',
      },
      EBB: {
        name: 'Tasse Marée basse',
        text: 'L’argile de la Tideline à marée basse\u00a0: sable en bas, gris en haut. L’émail est épuisé, et c’est la dernière qui en reste.',
      },
      PORCH: {
        name: 'Soirée sous la véranda',
        text: 'Un cadeau\u00a0: la tasse Marée basse et un plaid en laine d’agneau, noués d’un ruban. Les deux se vendent aussi seuls. Qui prend la tasse seule la prend à ce coffret.',
      },
      ALMANAC: {
        name: 'Almanach du rivage 2027',
        text: 'Marées, lunes, oiseaux et une recette par mois. Il est sous presse et paraît en décembre.',
      },
      LAMP: {
        name: 'Lampe en bois flotté',
        text: 'Le pied, ce sont les tempêtes d’hiver qui l’ont laissé sur la plage\u00a0: notre artisan en envoie peu à la fois. Nous connaissons son rythme par soixante et une lampes.',
      },
      LANTERN: {
        name: 'Lanterne-tempête',
        text: 'Laiton et verre, brûle dix-huit heures par remplissage. L’artisan a pris sa retraite\u00a0: ce que nous avons est tout ce qu’il y a.',
      },
      APRON: {
        name: 'Tablier ciré',
        text: 'Coton ciré, lanières de cuir de bride. Pour le jardin, l’atelier et les crêpes.',
      },
      SIGN: {
        name: 'Plaque de maison, taillée à la main',
        text: 'Votre numéro, un arbre, des vis en laiton. Taillée à la commande dans une planche de chêne de l’Oregon.',
      },
      VASE: {
        name: 'Vase en verre de flotteur',
        text: 'Soufflé dans le verre de vieux flotteurs de pêche\u00a0: chacun a son vert et ses bulles.',
      },
      STOOL: {
        name: 'Tabouret de traite',
        text: 'Trois pieds, pour ne jamais boiter. Les prochains sont en retard en mer, et mieux vaut aucune date qu’une fausse.',
      },
      CHAIR: {
        name: 'Chilienne, édition de printemps',
        text: 'Hêtre, toile rayée, quatre positions. Les précommandes pour mars ouvrent fin novembre.',
      },
      SETTLE: {
        name: 'Banc de cuisine',
        text: 'Pour trois, à haut dossier, avec un coffre dans l’assise. Trop grand pour un colis\u00a0: il part par transporteur, et sa caisse demande deux jours.',
      },
      TILE: {
        name: 'Carreau Rivage',
        text: 'Dix centimètres de côté, deux marées de bleu. Cuits et emballés par six\u00a0; une crédence commence à deux paquets.',
      },
      CANDLE: {
        name: 'Bougies de cire d’abeille',
        text: 'Trois hauteurs, roulées dans une feuille de cire. Les abeilles se reposent jusqu’au printemps.',
      },
      BAROMETER: {
        name: 'Baromètre de poche',
        text: 'Il a dit le temps pendant neuf ans dans notre vitrine. La page reste pour ceux qui en ont un.',
      },
    },
  },
  'glitch-solder': {
    shop: {
      tagline: 'Jeux, cartes, lumières qui clignotent',
      heading: 'Pas de compte à rebours. De vraies dates.',
      text: 'Des précommandes avec un jour de sortie, des séries avec une file visible, et une fenêtre d’expédition avec sa probabilité.',
      shelf: 'Tout le matériel',
      about: 'Glitch & Solder est inventée. Elle expédie d’Austin et d’Eindhoven, selon ce qui arrive le premier.',
    },
    items: {
      NOVA: {
        name: 'Console Pocket Nova',
        text: 'Un écran carré de 10 cm, quarante heures de batterie et aucune boutique à l’intérieur. Les cartes viennent de Shenzhen, le plus souvent à l’heure\u00a0; la fenêtre sait à quel point.',
      },
      MIRE: {
        name: 'Mirelight (en boîte)',
        text: 'Un jeu sur un bac, un marais et les lampes qu’on vous paie pour garder allumées. Sur cartouche, avec une carte en tissu.',
      },
      KEYS: {
        name: 'Clavier Tactile 65',
        text: 'Soixante-sept touches, un bouton et un son de bon gravier. Supports à chaud, micrologiciel ouvert.',
      },
      SYNTH: {
        name: 'Synthé en kit',
        text: 'Deux oscillateurs, un filtre et quatre-vingt-dix minutes de votre soirée. Pas de soudure avant que vous le vouliez.',
      },
      SWITCH: {
        name: 'Interrupteur de touche',
        text: 'Cliquette à cinquante grammes, cinquante millions de fois. Vendu à l’unité, pour la touche que vous avez usée.',
      },
      SWITCHES: {
        name: 'Interrupteurs de touche, lot de 70',
        text: 'Assez pour un Tactile 65, et trois à perdre. Comptés dans le tiroir de ceux à l’unité.',
      },
      NIXIE: {
        name: 'Horloge Nixie',
        text: 'Quatre tubes d’une usine fermée en 1991, appariés à la main. Nous commandons quand vous commandez\u00a0; trente-huit commandes nous disent le temps que cela prend.',
      },
      PAPER: {
        name: 'Écran de papier lent',
        text: 'Se redessine une fois par minute et n’éclaire jamais la pièce. Un acompte réserve le vôtre\u00a0; le reste est débité à l’expédition.',
      },
      CABLE: {
        name: 'Câble spiralé',
        text: 'USB-C vers USB-C, avec une prise d’aviateur dont personne n’a besoin et que tous veulent.',
      },
      GUIDE: {
        name: 'L’école de la soudure, e-book',
        text: 'De la première goutte à votre propre carte, en quarante soirées. À lire dès que vous commandez.',
      },
      TABLE: {
        name: 'Table d’arcade cocktail',
        text: 'Contreplaqué de bouleau, deux jeux de commandes, soixante jeux dont nous avons les droits. Construite pour vous dans l’arrière-boutique.',
      },
      VX2: {
        name: 'Carte vectorielle VX-2',
        text: 'Trace des lignes vertes sur un vieil oscilloscope, très vite. La série était attendue le 11 novembre\u00a0; nous n’avons pas de nouvelle date, vous non plus.',
      },
      PIP: {
        name: 'Pip, robot de bureau',
        text: 'Vous regarde, fredonne, tourne la page. Les précommandes pour janvier ouvrent vendredi.',
      },
      PAD: {
        name: 'Manette à six axes',
        text: 'Inclinez, pressez, pardonnez. En rupture jusqu’à la prochaine caisse.',
      },
      OWL: {
        name: 'Cartouche Owl Courier',
        text: 'Notre premier jeu. Les moules sont usés\u00a0; la page reste pour les meilleurs scores.',
      },
    },
  },
  'kirsch-korn': {
    shop: {
      tagline: 'Pain, fruits, Berlin',
      heading: 'Le bon mûrit. Nous savons quand.',
      text: 'Du pain cuit parce que vous l’avez demandé, du fromage quand la meule est prête, des fraises en mai et pas un jour avant.',
      shelf: 'Sur le comptoir',
      about:
        'Kirsch & Korn est inventée. Son four et sa réserve sont à Berlin\u00a0; les dates sont les leurs, où que vous lisiez.',
    },
    items: {
      ROGGEN: {
        name: 'Miche de seigle',
        text: 'Un levain de 1987, une croûte qui a du répondant. Cuite la nuit après votre commande.',
      },
      KISTE: {
        name: 'Panier de saison',
        text: 'Cinq kilos de ce que la ferme a\u00a0: aujourd’hui betteraves, poireaux, potiron et une salade que le gel ne gêne pas.',
      },
      STOLLEN: {
        name: 'Stollen de Noël',
        text: 'Trois semaines en cave, sous le sucre et le lin. Première tranche le dernier jour de novembre.',
      },
      ZOPF: {
        name: 'Tresse au beurre',
        text: 'Six brins, dorés deux fois à l’œuf, cuits la veille du départ. Notre four en tient vingt par jour.',
      },
      BLECH: {
        name: 'Gâteau streusel, une plaque',
        text: 'Prunes dessous, streusel dessus, pour vingt invités ou cinq boulangers. Il prend la place de deux tresses dans le même four.',
      },
      KIRSCHE: {
        name: 'Griottes',
        text: 'De Werder, dénoyautées, dans leur jus. Le bocal qui a donné son nom à la boutique.',
      },
      KAESE: {
        name: 'Fromage de montagne',
        text: 'Douze mois, de trente vaches qui ont un nom. La prochaine meule attend sa dernière dégustation.',
      },
      OEL: {
        name: 'Huile d’olive Novello',
        text: 'La première presse de l’année, verte et franche. Mise en bouteille en Ombrie, versée ici dès le 9 décembre.',
      },
      EIER: {
        name: 'Œufs, par six',
        text: 'D’un poulailler sur roues qui déménage chaque semaine. Ils arrivent le mardi et le jeudi.',
      },
      KAFFEE: {
        name: 'Torréfaction n°\u00a05',
        text: 'Prune, cacao, aucune amertume. Torréfié dans la cour dès que vous avez commandé.',
      },
      TORTE: {
        name: 'Gâteau à votre idée',
        text: 'Trois étages et la phrase de votre choix. Il est fait pour vous, et ne peut donc pas être rendu.',
      },
      WEIN: {
        name: 'Riesling des pentes',
        text: 'Ardoise, citron vert, patience. La palette est à la douane, qui ne dit pas jusqu’à quand.',
      },
      BEERE: {
        name: 'Fraises',
        text: 'En novembre, aucune ne mérite ce nom. Le champ de Klaistow commence en mai.',
      },
      APFEL: {
        name: 'Gravenstein, dernière récolte',
        text: 'Le vieil arbre est tombé en octobre. Merci pour onze automnes.',
      },
    },
  },
};
