/** The channels of `stockline feed`, in the order of its help. */
import type { Channel } from '../channel.ts';
import { acp } from './acp.ts';
import { google } from './google.ts';
import { meta } from './meta.ts';
import { openai } from './openai.ts';
import { ucp } from './ucp.ts';

export const channels: readonly Channel[] = [google, meta, openai, acp, ucp];
