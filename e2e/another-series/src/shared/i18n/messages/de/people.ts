import type { messages as english } from '../en/people.ts';

export const messages: typeof english = {
  filter: 'Cast, Crew oder Firmen',
  plays: 'Spielt',
  as: (characters) => `als ${characters}`,
  about: 'Werdegang und Äußerungen',
  works: 'Werke',
  awards: 'Preise für diese Serie',
  notes: 'In den Notizen zur Produktion',
  kinds: { actor: 'Cast', crew: 'Crew', company: 'Firmen' },
  unknown: 'Was nicht bekannt ist',
  yearUnknown: 'Jahr nicht bekannt',
};
