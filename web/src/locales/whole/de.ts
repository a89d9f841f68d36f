/** German: a product page's messages and those of its details. */

import { de as page } from '../de.ts';
import { de as details } from '../details/de.ts';
import { whole } from '../details/whole.ts';
import type { Messages } from '../messages.ts';

export const de: Messages = /* @__PURE__ */ whole(page, details);
