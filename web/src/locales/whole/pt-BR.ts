/** Portuguese as in Brazil: a product page's messages and those of its details. */
import { ptBR as details } from '../details/pt-BR.ts';
import { whole } from '../details/whole.ts';
import type { Messages } from '../messages.ts';
import { ptBR as page } from '../pt-BR.ts';

export const ptBR: Messages = /* @__PURE__ */ whole(page, details);
