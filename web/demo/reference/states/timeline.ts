/** What `<stockline-timeline>` draws. */
import { at } from '../store.ts';
import { type State, tag } from './state.ts';

const state = (
  id: string,
  name: string,
  says: string,
  asked: Readonly<Record<string, string | number | undefined>>,
  store: readonly string[],
): State => ({
  element: 'stockline-timeline',
  group: 'Days as a picture',
  id: `timeline-${id}`,
  name,
  says,
  examples: [
    {
      html: tag(
        'stockline-timeline',
        { src: '#snapshot', to: 'US 94103', ...asked, at },
        'Usually ships within a week.',
      ),
    },
  ],
  store,
  shows: 'promise',
});

export const timelineStates: readonly State[] = [
  state('certain', 'Certain', 'The days follow from calendars alone.', { sku: 'APRON' }, [
    '/calendars',
    '/locations/nj',
    '/products/APRON',
  ]),
  state('uncertain', 'Uncertain', 'The height of a day is how likely it is.', { sku: 'LAMP' }, [
    '/leadTimes/lampmaker',
    '/products/LAMP',
  ]),
  state('split', 'Split', 'Each part has a picture of its own.', { sku: 'MUG', quantity: 4 }, ['/products/MUG']),
  state('pickup', 'Pickup', 'It ends at the shop’s counter.', { sku: 'GLOBE', method: 'collect', to: undefined }, [
    '/locations/Hudson Street',
    '/shipping/collect',
    '/products/GLOBE',
  ]),
];
