import type { messages as english } from '../en/ways.ts';

export const messages: typeof english = {
  title: '이어서 볼 곳',
  nextEpisode: '다음 회차',
};
