import type { messages as en } from '../en/manifest.ts';

export const messages: typeof en = {
  description: 'Der inoffizielle Begleiter: Handlung, Figuren und Notizen zur Produktion, ohne Spoiler.',
  screenshots: {
    phoneHome: 'Start, auf dem Handy',
    phoneCharacter: 'Eine Figur, mit den Quellen jeder Aussage, auf dem Handy',
    phoneStory: 'Die Handlung, auf dem Handy',
    wideHome: 'Start, auf einem breiten Bildschirm',
    wideCharacters: 'Alle Figuren, auf einem breiten Bildschirm',
    wideProduction: 'Notizen zur Produktion, auf einem breiten Bildschirm',
  },
};
