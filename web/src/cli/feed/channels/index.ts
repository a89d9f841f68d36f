/** The channels of `stockline feed`, in the order of its help. */
import type { Channel } from '../channel.ts';
import { google } from './google.ts';
import { meta } from './meta.ts';
import { openai } from './openai.ts';

export const channels: readonly Channel[] = [google, meta, openai];
