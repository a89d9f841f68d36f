/** Chinese in simplified characters: a product page's messages and those of its details. */

import { whole } from '../details/whole.ts';
import { zhHans as details } from '../details/zh-Hans.ts';
import type { Messages } from '../messages.ts';
import { zhHans as page } from '../zh-Hans.ts';

export const zhHans: Messages = /* @__PURE__ */ whole(page, details);
