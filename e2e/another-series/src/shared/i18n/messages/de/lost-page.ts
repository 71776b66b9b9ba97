import type { messages as en } from '../en/lost-page.ts';

export const messages: typeof en = { title: 'Die App ist nicht angekommen', retry: 'Noch einmal versuchen' };
