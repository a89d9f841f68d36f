/** Swedish. */
import type { OrderMessages } from './messages.ts';

export const sv: OrderMessages = {
  change: {
    unchanged: 'Det utlovade datumet gäller fortfarande',
    sooner: 'Tidigare än utlovat',
    later: 'Senare än utlovat',
  },
  noDateNow: 'Senare än utlovat: just nu finns inget datum',
  dateNow: 'Nu finns ett datum',
  stillNoDate: 'Det finns inget datum ännu',
  shippedOn: (day) => `Skickades ${day}`,
  deliveredOn: (day) => `Levererades ${day}`,
  cancelledOn: (day) => `Avbeställdes ${day}`,

  promised: 'Utlovat',
  now: 'Nu',

  delay: 'Om förseningen',
  choices: { keep: 'Godta förseningen och behålla beställningen', cancel: 'Avbeställa' },
  choiceHandedOver: (choice) => `Ditt svar har lämnats till butiken: ${choice}. Butiken meddelar dig vad som följer.`,

  withdrawal: {
    heading: 'Ångerrätt',
    offer: 'Frånträd avtalet här',
    confirm: 'Bekräfta frånträdet',
    question: (sku, quantity) => `Vill du frånträda avtalet om ${quantity} × ${sku}?`,
    back: 'Tillbaka, utan att frånträda',
    handedOver:
      'Ditt frånträde har lämnats till butiken. Butiken måste bekräfta mottagandet på ett varaktigt medium, till exempel e-post; spara den bekräftelsen.',
    notHandedOver: 'Ditt frånträde har inte lämnats till butiken. Försök igen, eller skriv till butiken.',
  },
};
