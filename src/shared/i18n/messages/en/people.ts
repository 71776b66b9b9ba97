import type { PersonKind } from '#shared/schema/vocabulary.ts';

/** The cast and crew, and the page of each. */
export const messages = {
  filter: 'Cast, crew or companies',
  plays: 'Plays',
  /** In the cast list, under the actor's name. */
  as: (characters: string) => `as ${characters}`,
  about: 'Career and words',
  works: 'Works',
  awards: 'Awards for this series',
  notes: 'In the production notes',
  kinds: { actor: 'Cast', crew: 'Crew', company: 'Companies' } satisfies Record<PersonKind, string>,
  unknown: 'What is not known',
  yearUnknown: 'year not known',
};
