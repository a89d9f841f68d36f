/** English: a product page's messages and those of its details. */
import { en as details } from '../details/en.ts';
import { whole } from '../details/whole.ts';
import { en as page } from '../en.ts';
import type { Messages } from '../messages.ts';

export const en: Messages = /* @__PURE__ */ whole(page, details);
