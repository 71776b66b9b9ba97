import type { messages as en } from '../en/offline-link.ts';

export const messages: typeof en = {
  notSaved: 'Du bist offline, und das hier ist nicht gespeichert. Noch ein Tippen versucht es trotzdem.',
};
