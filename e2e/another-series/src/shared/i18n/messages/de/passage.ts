import type { messages as en } from '../en/passage.ts';

export const messages: typeof en = {
  keep: 'Diese Stelle aufheben',
};
