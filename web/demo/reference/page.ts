/** The page of the reference: its elements, and what helps to find, to copy and to try. */
import '../../src/define.ts';
import { followAddress } from './address.ts';
import { offerCopies } from './copy.ts';
import { Filter } from './filter.ts';
import { hearExamples } from './hearing.ts';
import { giveOwnWords } from './own-words.ts';

giveOwnWords(document);
hearExamples();
offerCopies(document);
followAddress(new Filter(document));

// The list is long: on a narrow screen it stays folded.
if (matchMedia('(width >= 64rem)').matches) {
  for (const group of document.querySelectorAll<HTMLDetailsElement>('details.list-group')) group.open = true;
}

document.querySelector('#scheme')?.addEventListener('change', ({ target }) => {
  document.documentElement.dataset['scheme'] = (target as HTMLSelectElement).value;
});
