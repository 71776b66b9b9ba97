import type { messages as english } from '../en/ways.ts';

export const messages: typeof english = {
  title: 'Von hier weiter',
  nextEpisode: 'Nächste Folge',
};
