import type { messages as en } from '../en/passage.ts';

export const messages: typeof en = {
  keep: '이 대목 담기',
};
