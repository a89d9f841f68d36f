/** Polish. */
import type { OrderMessages } from './messages.ts';

export const pl: OrderMessages = {
  change: {
    unchanged: 'Obiecany termin jest aktualny',
    sooner: 'Wcześniej niż obiecano',
    later: 'Później niż obiecano',
  },
  noDateNow: 'Później niż obiecano: obecnie nie ma terminu',
  dateNow: 'Jest już termin',
  stillNoDate: 'Nie ma jeszcze terminu',
  shippedOn: (day) => `Wysłano: ${day}`,
  deliveredOn: (day) => `Dostarczono: ${day}`,
  cancelledOn: (day) => `Anulowano: ${day}`,

  promised: 'Obiecano',
  now: 'Teraz',

  delay: 'O opóźnieniu',
  choices: { keep: 'Zgodzić się na opóźnienie i zachować zamówienie', cancel: 'Anulować zamówienie' },
  choiceHandedOver: (choice) => `Odpowiedź przekazano sklepowi: ${choice}. Sklep poinformuje, co z niej wynika.`,

  withdrawal: {
    heading: 'Odstąpienie',
    offer: 'Odstąp od umowy tutaj',
    confirm: 'Potwierdź odstąpienie',
    question: (sku, quantity) => `Czy odstąpić od umowy na ${quantity} × ${sku}?`,
    back: 'Wróć, bez odstępowania',
    handedOver:
      'Odstąpienie przekazano sklepowi. Sklep musi potwierdzić jego otrzymanie na trwałym nośniku, na przykład e-mailem; to potwierdzenie trzeba zachować.',
    notHandedOver: 'Odstąpienia nie przekazano sklepowi. Proszę spróbować ponownie albo napisać do sklepu.',
  },
};
