/** The channels of `stockline feed`, in the order of its help. */
import type { Channel } from '../channel.ts';

export const channels: readonly Channel[] = [];
