/** French. */
import type { OrderMessages } from './messages.ts';

export const fr: OrderMessages = {
  change: {
    unchanged: 'La date promise tient toujours',
    sooner: 'Plus tôt que promis',
    later: 'Plus tard que promis',
  },
  noDateNow: 'Plus tard que promis : il n’y a pas de date pour le moment',
  dateNow: 'Il y a maintenant une date',
  stillNoDate: 'Il n’y a pas encore de date',
  shippedOn: (day) => `Expédié : ${day}`,
  deliveredOn: (day) => `Livré : ${day}`,
  cancelledOn: (day) => `Annulé : ${day}`,

  promised: 'Promis',
  now: 'Maintenant',

  delay: 'À propos du retard',
  choices: { keep: 'Accepter le retard et garder la commande', cancel: 'Annuler la commande' },
  choiceHandedOver: (choice) =>
    `Votre réponse a été transmise à la boutique : ${choice}. La boutique vous dira la suite.`,

  withdrawal: {
    heading: 'Rétractation',
    offer: 'Se rétracter du contrat ici',
    confirm: 'Confirmer la rétractation',
    question: (sku, quantity) => `Voulez-vous vous rétracter du contrat pour ${quantity} × ${sku} ?`,
    back: 'Retour, sans se rétracter',
    handedOver:
      'Votre rétractation a été transmise à la boutique. La boutique doit en accuser réception sur un support durable, par exemple par e-mail ; conservez cet accusé.',
    notHandedOver: 'Votre rétractation n’a pas été transmise à la boutique. Réessayez, ou écrivez à la boutique.',
  },
};
