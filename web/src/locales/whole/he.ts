/** Hebrew: a product page's messages and those of its details. */
import { he as details } from '../details/he.ts';
import { whole } from '../details/whole.ts';
import { he as page } from '../he.ts';
import type { Messages } from '../messages.ts';

export const he: Messages = /* @__PURE__ */ whole(page, details);
