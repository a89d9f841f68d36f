/** Turkish: a product page's messages and those of its details. */
import { tr as details } from '../details/tr.ts';
import { whole } from '../details/whole.ts';
import type { Messages } from '../messages.ts';
import { tr as page } from '../tr.ts';

export const tr: Messages = /* @__PURE__ */ whole(page, details);
