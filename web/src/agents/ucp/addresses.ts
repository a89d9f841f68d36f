/** Where it goes, in UCP's words. */
import type { Destination } from '../../engine/types/documents.ts';
import type { DeliveryType } from '../common/lines.ts';
import { type CheckoutOptions, own } from '../common/options.ts';
import type { UcpAddress, UcpDestination } from './types.ts';

export function addressOf(to: Destination | undefined): UcpAddress {
  if (to === undefined) return {};
  return { address_country: to.country, ...(to.postalCode !== undefined && { postal_code: to.postalCode }) };
}

/** Of what is collected the place's address, where the shop has told it; of what is digital none is needed. */
export function addressFor(type: DeliveryType, location: string | undefined, options: CheckoutOptions): UcpAddress {
  if (type !== 'pickup') return addressOf(options.to);
  const { address } = own(options.pickupPlaces, location) ?? {};
  if (address === undefined) return {};
  const { street, city, region, postalCode, country } = address;
  return {
    ...{ street_address: street, address_locality: city, ...(region !== '' && { address_region: region }) },
    ...{ address_country: country, postal_code: postalCode },
  };
}

export function destinationFor(
  type: DeliveryType,
  location: string | undefined,
  options: CheckoutOptions,
): UcpDestination | undefined {
  if (type === 'shipping' && options.to)
    return { type: 'shipping_address', id: 'destination', ...addressOf(options.to) };
  if (type !== 'pickup' || location === undefined) return undefined;
  const { name = location, address } = own(options.pickupPlaces, location) ?? {};
  return {
    ...{ type: 'business_location', id: location, name },
    ...(address && { address: addressFor(type, location, options) }),
  };
}
