/** The channels of `stockline feed`, in the order of its help. */
import type { Channel } from '../channel.ts';
import { acp } from './acp.ts';
import { ucp } from './ucp.ts';

export const channels: readonly Channel[] = [acp, ucp];
