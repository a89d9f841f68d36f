/** The shop as a store document with one product, planned to the snapshot that its pages have. */
import { loadFullEngine, type StoreDocument } from 'stockline/full';
import { cutoffHour, handlingDays, holidays, timeZone, transitDays } from './shop.ts';

/** The snapshot's text, of stock that was counted at this moment. */
export async function plannedShop(asOf: number): Promise<string> {
  const store = (await loadFullEngine()).openStore(storeOf(asOf));
  const text = store.planText();
  store.close();
  return text;
}

function storeOf(asOf: number): StoreDocument {
  return {
    version: 1,
    asOf: new Date(asOf).toISOString(),
    calendars: { dock: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'], closed: [...holidays] } },
    locations: {
      newark: {
        timeZone,
        calendar: 'dock',
        cutoff: `${cutoffHour}:00`,
        handlingDays: [handlingDays.least, handlingDays.most],
      },
    },
    shipping: {
      standard: {
        calendar: 'dock',
        lanes: [{ to: { country: 'US' }, transitDays: [transitDays.least, transitDays.most] }],
      },
    },
    products: { MUG: { stock: [{ location: 'newark', onHand: 12 }] } },
  };
}
