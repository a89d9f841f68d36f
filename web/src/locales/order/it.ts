/** Italian. */
import type { OrderMessages } from './messages.ts';

export const it: OrderMessages = {
  change: {
    unchanged: 'La data promessa vale ancora',
    sooner: 'Prima del promesso',
    later: 'Dopo il promesso',
  },
  noDateNow: 'Dopo il promesso: al momento non c’è una data',
  dateNow: 'Ora c’è una data',
  stillNoDate: 'Non c’è ancora una data',
  shippedOn: (day) => `Spedito: ${day}`,
  deliveredOn: (day) => `Consegnato: ${day}`,
  cancelledOn: (day) => `Annullato: ${day}`,

  promised: 'Promesso',
  now: 'Adesso',

  delay: 'Sul ritardo',
  choices: { keep: 'Accettare il ritardo e mantenere l’ordine', cancel: 'Annullare l’ordine' },
  choiceHandedOver: (choice) =>
    `La sua risposta è stata consegnata al negozio: ${choice}. Il negozio le dirà che cosa ne segue.`,

  withdrawal: {
    heading: 'Recesso',
    offer: 'Recedere dal contratto qui',
    confirm: 'Confermare il recesso',
    question: (sku, quantity) => `Vuole recedere dal contratto per ${quantity} × ${sku}?`,
    back: 'Indietro, senza recedere',
    handedOver:
      'Il suo recesso è stato consegnato al negozio. Il negozio deve confermarne la ricezione su un supporto durevole, per esempio un’e-mail; conservi quella conferma.',
    notHandedOver: 'Il suo recesso non è stato consegnato al negozio. Riprovi, o scriva al negozio.',
  },
};
