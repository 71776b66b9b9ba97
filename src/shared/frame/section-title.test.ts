import { expect, test } from 'vitest';
import { strand } from '#series/vocabulary.ts';
import { languages } from '#series/languages.ts';
import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages as people } from '#shared/i18n/messages/en/people.ts';
import type { messages as production } from '#shared/i18n/messages/en/production.ts';
import type { messages as story } from '#shared/i18n/messages/en/story.ts';
import type { Messages } from '#shared/i18n/messages/en/interface.ts';
import { sectionTitle, sectionWords } from './section-title.ts';

const interfaces = byLanguage(
  import.meta.glob<Messages>('#shared/i18n/messages/*/interface.ts', { eager: true, import: 'messages' }),
);
const peoples = byLanguage(
  import.meta.glob<typeof people>('#shared/i18n/messages/*/people.ts', { eager: true, import: 'messages' }),
);
const productions = byLanguage(
  import.meta.glob<typeof production>('#shared/i18n/messages/*/production.ts', { eager: true, import: 'messages' }),
);
const stories = byLanguage(
  import.meta.glob<typeof story>('#shared/i18n/messages/*/story.ts', { eager: true, import: 'messages' }),
);

test.each(languages)('a section is called on the shelf (%s) as on its page, to the letter', (lang) => {
  const { people, episodes, notes, story } = sectionWords[lang];
  expect(peoples[lang]).toMatchObject(people);
  expect(stories[lang].episode).toMatchObject(episodes);
  const { about, ...others } = notes;
  expect(productions[lang]).toMatchObject({ ...others, account: about });
  expect(stories[lang]).toMatchObject(story);
});

test.each(languages)('the section is looked for among those of its kind of page (%s)', (lang) => {
  const t = interfaces[lang];
  const titled = (page: string, id: string) => sectionTitle(page, id, lang, t);
  expect(titled('/characters/some-one', 'about')).toBe(t.character.about);
  expect(titled('/people/some-one', 'works')).toBe(peoples[lang].works);
  expect(titled('/story/s1e3', strand.section)).toBe(t.series.strand);
  expect(titled('/production/some-note', 'about')).toBe(productions[lang].account);
  expect(titled('/glossary/some-term', 'uses')).toBe(t.glossary.uses);
  expect(titled('/story', 'ending')).toBe(stories[lang].ending);
});

test.each([
  ['/characters/some-one', 'works'],
  ['/characters/some-one', 'note-list'],
  ['/characters/some-one', 'toString'],
  ['/production/timeline', 'about'],
  ['/compare', 'about'],
  ['/', 'about'],
])('%s has no section %s that the shelf could name', (page, id) => {
  for (const lang of languages) expect(sectionTitle(page, id, lang, interfaces[lang])).toBeUndefined();
});
