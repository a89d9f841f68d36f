/** Italian: a product page's messages and those of its details. */
import { it as details } from '../details/it.ts';
import { whole } from '../details/whole.ts';
import { it as page } from '../it.ts';
import type { Messages } from '../messages.ts';

export const it: Messages = /* @__PURE__ */ whole(page, details);
