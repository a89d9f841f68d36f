/** Dutch: a product page's messages and those of its details. */
import { nl as details } from '../details/nl.ts';
import { whole } from '../details/whole.ts';
import type { Messages } from '../messages.ts';
import { nl as page } from '../nl.ts';

export const nl: Messages = /* @__PURE__ */ whole(page, details);
