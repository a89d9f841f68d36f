/** What `<stockline-shop>` says for the elements in it. */
import { at } from '../store.ts';
import { type State, tag } from './state.ts';

const availability = (sku: string, more: Readonly<Record<string, string>> = {}) =>
  tag('stockline-availability', { variant: 'compact', sku, ...more, at }, 'Usually ships within a week.');

export const shopStates: readonly State[] = [
  {
    element: 'stockline-shop',
    group: 'Said once',
    id: 'shop-around',
    name: 'Said once for a page',
    says: 'The snapshot and the destination are said once; what an element says itself comes first.',
    examples: [
      {
        html: tag(
          'stockline-shop',
          { src: '#snapshot', to: 'US 94103' },
          [availability('MUG'), availability('APRON'), availability('MUG', { to: 'DE 10115' })].join('\n'),
        ),
      },
    ],
    store: ['/shipping/standard', '/products/MUG', '/products/APRON'],
    shows: 'promise',
  },
  {
    element: 'stockline-shop',
    group: 'Said once',
    id: 'shop-method',
    name: 'One method for all',
    says: 'Every element in it tells when the product can be collected.',
    examples: [
      {
        html: tag(
          'stockline-shop',
          { src: '#snapshot', method: 'collect', 'pickup-at': 'Hudson Street' },
          [availability('MAP'), availability('GLOBE')].join('\n'),
        ),
      },
    ],
    store: ['/locations/Hudson Street', '/shipping/collect', '/products/MAP', '/products/GLOBE'],
    shows: 'promise',
  },
];
