import type { Entry } from '#search/entry.ts';
import type { SearchIndex } from '#search/search-index.ts';
import { pathOf } from '#shared/router/addresses.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { addressOfEntry } from './describe-entry.ts';
import { entryOption, type Surroundings } from './entry-option.ts';
import type { Option } from './option.ts';

/** Of whom a reader most often asks. */
const charactersSuggested = 4;

type Standing = {
  index: SearchIndex;
  around: Surroundings;
  /** The pages that were shown, by their addresses without language, the last first: the one that is shown now. */
  recent: readonly string[];
  /** The episode that the reader is at. */
  now: Gate | undefined;
  actions: readonly Option[];
  /** Pages that no entry leads to. */
  pages: readonly Option[];
};

/** What is offered before anything is typed. A page that is not open to the reader any more has no entry, and is not offered. */
export function offersBefore({ index, around, recent, now, actions, pages }: Standing) {
  const plain = new Map(pages.map((option) => [pathOf(option.to ?? ''), option]));
  const byPage = new Map(
    index.entries
      .filter(({ to }) => to === undefined)
      .map((entry) => [pathOf(addressOfEntry(entry, around.lang)), entry]),
  );
  const optionOf = (entry: Entry) => entryOption(entry, '', around);
  const characters = index.entries.filter(({ kind }) => kind === 'characters').slice(0, charactersSuggested);
  const likely = new Set([`seen ${now}`, 'guest', 'keys', 'theme dark', 'theme light']);
  return {
    recent: recent.slice(1).flatMap((page) => {
      const entry = byPage.get(page);
      return entry ? optionOf(entry) : (plain.get(page) ?? []);
    }),
    suggestions: [...index.entries.filter(({ id }) => id === `episodes/${now}`), ...characters].map(optionOf),
    actions: actions.filter(({ key }) => likely.has(key)),
  };
}
