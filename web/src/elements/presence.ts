/** Whether somebody looks at the page, and whether it has a network. Loaded with what asks the network by itself. */
import type { Presence } from '../store/refresh.ts';

export const presence: Presence = {
  isSeen: () => document.visibilityState !== 'hidden',
  isOnline: () => navigator.onLine,
  subscribe(listener) {
    document.addEventListener('visibilitychange', listener);
    addEventListener('online', listener);
    addEventListener('offline', listener);
    return () => {
      document.removeEventListener('visibilitychange', listener);
      removeEventListener('online', listener);
      removeEventListener('offline', listener);
    };
  },
};
