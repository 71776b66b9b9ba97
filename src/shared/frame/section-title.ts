import { strand } from '#series/vocabulary.ts';
import { byLanguage } from '#shared/i18n/by-language.ts';
import type { Messages } from '#shared/i18n/messages/en/interface.ts';
import type { messages } from '#shared/i18n/messages/en/sections.ts';
import { patterns } from '#shared/router/addresses.ts';
import { recordAt } from '#shared/router/record-at.ts';
import type { Language } from '#series/languages.ts';

export const sectionWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/sections.ts', { eager: true, import: 'messages' }),
);

/**
 * The heading of a section, away from its page; undefined for one that is none of its document, and so cannot be kept.
 * @param page by its address without language
 */
export function sectionTitle(page: string, id: string, lang: Language, t: Messages): string | undefined {
  const { people, episodes, notes, story } = sectionWords[lang];
  const { about, relations, names, unknown } = t.character;
  const { adaptation } = t.series.sourceWorks ?? {};
  const titles = {
    characters: { about, relations, names, unknown, ...(adaptation !== undefined && { adaptation }) },
    people,
    episodes: { ...episodes, [strand.section]: t.series.strand },
    notes,
    terms: { about: t.glossary.about, inShow: t.series.inShow, uses: t.glossary.uses },
    story,
  };
  const kind = recordAt(page)?.kind ?? (page === patterns.story ? 'story' : undefined);
  const own: Readonly<Record<string, string>> = kind === undefined ? {} : titles[kind];
  return Object.hasOwn(own, id) ? own[id] : undefined;
}
