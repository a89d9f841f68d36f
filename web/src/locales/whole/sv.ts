/** Swedish: a product page's messages and those of its details. */
import { sv as details } from '../details/sv.ts';
import { whole } from '../details/whole.ts';
import type { Messages } from '../messages.ts';
import { sv as page } from '../sv.ts';

export const sv: Messages = /* @__PURE__ */ whole(page, details);
