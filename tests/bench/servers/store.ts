/**
 * A store of as many products as are wanted, each with stock, receipts and open orders at one of two places; the first
 * has the number `from`.
 */
import type { StoreDocument, StoreProduct } from '../../../web/src/engine/types/documents.ts';

export function manyProducts(count: number, from = 0): StoreDocument {
  const workdays: StoreDocument['calendars'][string] = {
    workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
    closed: ['2026-11-26', '2026-12-25'],
  };
  return {
    version: 1,
    asOf: '2026-11-23T15:00:00Z',
    calendars: { dock: workdays },
    locations: {
      newark: { timeZone: 'America/New_York', calendar: 'dock', cutoff: '14:00', handlingDays: [0, 1] },
      berlin: { timeZone: 'Europe/Berlin', calendar: 'dock', cutoff: '12:00', handlingDays: 1 },
    },
    shipping: {
      standard: {
        calendar: 'dock',
        lanes: [
          { from: ['newark'], to: { country: 'US' }, transitDays: [3, 5] },
          { from: ['berlin'], to: { country: 'DE' }, transitDays: 2 },
        ],
      },
    },
    policies: { house: { in_stock: { payment: { charge: 'on_shipment' }, refund: { days: 10, unit: 'business' } } } },
    products: Object.fromEntries(Array.from({ length: count }, (_, nth) => [`SKU-${from + nth}`, product(from + nth)])),
  };
}

function product(nth: number): StoreProduct {
  const location = nth % 3 === 0 ? 'berlin' : 'newark';
  return {
    name: `Product ${nth}`,
    policy: 'house',
    price: { minorUnits: 1000 + nth, currency: 'USD' },
    stock: [{ location, onHand: nth % 20 }],
    receipts: [10, 17].map((day) => ({ id: `PO-${day}`, location, quantity: 40, expected: `2026-12-${day}` })),
    commitments: [{ id: `O-${nth}`, quantity: 1 + (nth % 4) }],
    backorder: { allowed: true },
  };
}
