import type { ThemeWords } from './theme-words.ts';

export const themeInFrench: ThemeWords = {
  heading: 'Créer un thème',
  text: 'Habillez les éléments comme votre boutique. Choisissez, regardez, et copiez quelques lignes de CSS.',
  begin: 'Partir de',
  plain: 'Les éléments tels quels',
  shop: (name) => `Le style de ${name}`,
  side: 'Couleurs des',
  sides: { light: 'Pages claires', dark: 'Pages sombres' },
  groups: {
    page: 'Votre page, pour mesurer',
    statuses: 'Statuts',
    texts: 'Textes et lignes',
    actions: 'Boutons et choix',
    shapes: 'Formes et police',
  },
  colours: {
    ground: 'Fond de la page',
    ink: 'Texte',
    'in-stock': 'En stock',
    backorder: 'En réapprovisionnement',
    preorder: 'Précommande',
    'made-to-order': 'Fabriqué sur commande',
    unavailable: 'Indisponible',
    muted: 'Texte secondaire',
    rule: 'Lignes',
    shade: 'Jours de fermeture',
    error: 'Ce qu’il faut corriger',
    action: 'Boutons',
    'action-text': 'Texte des boutons',
    focus: 'Cadre du focus',
  },
  written: (colour) => `${colour}, en code`,
  contrast: (ratio, on, needs, isEnough) => {
    const place = {
      page: 'sur la page',
      badge: 'dans un badge',
      button: 'sur un bouton',
      'under-text': 'avec votre texte dessus',
    }[on];
    if (needs === undefined) return `${ratio}:1 ${place}. Pas de minimum\u00a0: rien ne s’y lit.`;
    if (!isEnough) return `Contraste trop faible\u00a0: ${ratio}:1 ${place}. Il faut ${needs}:1.`;
    return `${ratio}:1 ${place}\u00a0: suffisant. Il faut ${needs}:1.`;
  },
  tooFaint: {
    light: (names) => `Contraste trop faible sur les pages claires\u00a0: ${names}.`,
    dark: (names) => `Contraste trop faible sur les pages sombres\u00a0: ${names}.`,
  },
  glance: 'Aperçu rapide',
  lengths: {
    radius: 'Coins des boutons',
    badgeRadius: 'Coins des badges',
    gap: 'Espace entre les lignes',
    answerSize: 'Taille de la réponse',
  },
  font: 'Police',
  fonts: {
    page: 'Celle de votre page',
    system: 'Celle du système',
    serif: 'À empattements',
    round: 'Ronde',
    mono: 'Machine à écrire',
  },
  variant: 'Variante',
  variants: {
    full: 'Complète, pour la page d’un produit',
    compact: 'Compacte, pour une carte',
    badge: 'Badge, le statut seul',
  },
  preview: 'Aperçu',
  checkout: 'Commande',
  timeline: 'Chronologie',
  css: 'CSS',
  cssText:
    'À coller dans votre feuille de style. De deux couleurs, la seconde est pour les pages dont le color-scheme est sombre.',
  cssSame: '/* Les éléments tels quels\u00a0: rien à écrire. */',
  copyCss: 'Copier le CSS',
  tag: 'Balise',
  copyTag: 'Copier la balise',
  copied: (what) => `${what}\u00a0: copié.`,
  selected: 'Le texte est sélectionné\u00a0: copiez-le avec Ctrl+C ou ⌘C.',
};
