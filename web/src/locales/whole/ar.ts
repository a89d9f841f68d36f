/** Arabic: a product page's messages and those of its details. */

import { ar as page } from '../ar.ts';
import { ar as details } from '../details/ar.ts';
import { whole } from '../details/whole.ts';
import type { Messages } from '../messages.ts';

export const ar: Messages = /* @__PURE__ */ whole(page, details);
