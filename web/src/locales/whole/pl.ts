/** Polish: a product page's messages and those of its details. */
import { pl as details } from '../details/pl.ts';
import { whole } from '../details/whole.ts';
import type { Messages } from '../messages.ts';
import { pl as page } from '../pl.ts';

export const pl: Messages = /* @__PURE__ */ whole(page, details);
