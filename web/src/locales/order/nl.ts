/** Dutch. */
import type { OrderMessages } from './messages.ts';

export const nl: OrderMessages = {
  change: {
    unchanged: 'De beloofde datum geldt nog',
    sooner: 'Eerder dan beloofd',
    later: 'Later dan beloofd',
  },
  noDateNow: 'Later dan beloofd: er is op dit moment geen datum',
  dateNow: 'Er is nu een datum',
  stillNoDate: 'Er is nog geen datum',
  shippedOn: (day) => `Verzonden op ${day}`,
  deliveredOn: (day) => `Bezorgd op ${day}`,
  cancelledOn: (day) => `Geannuleerd op ${day}`,

  promised: 'Beloofd',
  now: 'Nu',

  delay: 'Over de vertraging',
  choices: { keep: 'Met de vertraging instemmen en de bestelling houden', cancel: 'De bestelling annuleren' },
  choiceHandedOver: (choice) =>
    `Uw antwoord is aan de winkel doorgegeven: ${choice}. De winkel laat u weten wat daaruit volgt.`,

  withdrawal: {
    heading: 'Herroeping',
    offer: 'De overeenkomst hier herroepen',
    confirm: 'Herroeping bevestigen',
    question: (sku, quantity) => `Wilt u de overeenkomst voor ${quantity} × ${sku} herroepen?`,
    back: 'Terug, zonder te herroepen',
    handedOver:
      'Uw herroeping is aan de winkel doorgegeven. De winkel moet de ontvangst op een duurzame gegevensdrager bevestigen, zoals een e-mail; bewaar die bevestiging.',
    notHandedOver: 'Uw herroeping is niet aan de winkel doorgegeven. Probeer het opnieuw, of schrijf de winkel.',
  },
};
