/** French: a product page's messages and those of its details. */
import { fr as details } from '../details/fr.ts';
import { whole } from '../details/whole.ts';
import { fr as page } from '../fr.ts';
import type { Messages } from '../messages.ts';

export const fr: Messages = /* @__PURE__ */ whole(page, details);
