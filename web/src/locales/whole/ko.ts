/** Korean: a product page's messages and those of its details. */
import { ko as details } from '../details/ko.ts';
import { whole } from '../details/whole.ts';
import { ko as page } from '../ko.ts';
import type { Messages } from '../messages.ts';

export const ko: Messages = /* @__PURE__ */ whole(page, details);
