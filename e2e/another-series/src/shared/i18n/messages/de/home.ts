import type { messages as english } from '../en/home.ts';

export const messages: typeof english = {
  madeAll: 'Alle Notizen zur Produktion',
  questions: {
    characters: 'Wer war das noch?',
    glossary: 'Was hieß dieses Wort?',
    production: 'Wie wurde das gedreht?',
  },
  lead: 'Nachschlagen, ohne zu erfahren, was noch kommt.',
  search: 'Einen Namen, ein Wort nachschlagen …',
  whoTitle: 'Wer ist wer?',
  whoAll: 'Alle Figuren',
  storyTitle: 'Die Handlung, ohne Spoiler',
  storyAll: 'Ausgangslage, Themen und Folgen',
  madeTitle: 'Wie sie entstand',
};
