/** Japanese: a product page's messages and those of its details. */
import { ja as details } from '../details/ja.ts';
import { whole } from '../details/whole.ts';
import { ja as page } from '../ja.ts';
import type { Messages } from '../messages.ts';

export const ja: Messages = /* @__PURE__ */ whole(page, details);
