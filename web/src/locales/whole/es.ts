/** Spanish: a product page's messages and those of its details. */
import { es as details } from '../details/es.ts';
import { whole } from '../details/whole.ts';
import { es as page } from '../es.ts';
import type { Messages } from '../messages.ts';

export const es: Messages = /* @__PURE__ */ whole(page, details);
