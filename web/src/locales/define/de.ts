/** `stockline/locales/de`: adds German. Import it before the elements are rendered. */
import { de } from '../de.ts';
import { registerMessages } from '../index.ts';

registerMessages('de', de);

export { de };
