import { pathOf } from '#shared/router/addresses.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { watchingNow } from '#shared/gate/steps.ts';
import { useGuest } from '#shared/viewer/guest.ts';
import { useRecentPages } from '#shared/viewer/recent-pages.ts';
import { useScope } from '#shared/viewer/scope.ts';
import { entryOption } from './entry-option.ts';
import type { Option, OptionGroup } from './option.ts';
import { searchWords } from './search-words.ts';
import { matchingOptions, useActions } from './use-actions.ts';
import { useResults, useSearchable } from './use-results.ts';

/** So many of a kind stand in the palette; the page has them all. */
const most = 5;

/** Of whom a reader most often asks, before they have typed anything. */
const suggested = 4;

/** What the palette offers to what was typed, in groups, and how the search stands. */
export function useOffers(typed: string) {
  const { lang } = useLanguage();
  const { groups: labels, all } = searchWords[lang];
  const searchable = useSearchable();
  const results = useResults(typed, searchable);
  const { actions, pages } = useActions();
  const before = useOffersBefore(searchable, pages);
  const { isRead, isLost } = searchable;
  if (typed.trim() === '')
    return {
      groups: [...before, { id: 'actions', label: labels.actions, options: actions.slice(0, most) }],
      count: 0,
      isRead,
      isLost,
    };

  const count = results.reduce((sum, { options }) => sum + options.length, 0);
  const others = [
    { id: 'pages', label: labels.pages, options: matchingOptions(pages, typed) },
    { id: 'actions', label: labels.actions, options: matchingOptions(actions, typed) },
  ];
  const groups = [...results, ...others]
    .map(({ options, ...group }) => ({ ...group, options: options.slice(0, most) }))
    .filter(({ options }) => options.length > 0);
  const more: Option = {
    key: 'all',
    name: { text: all(typed.trim()), lang, marks: [] },
    to: `${addressOf(lang, 'search')}?${new URLSearchParams({ q: typed.trim() })}`,
  };
  return { groups: count > 0 ? [...groups, { id: 'all', label: '', options: [more] }] : groups, count, isRead, isLost };
}

/** Before anything is typed: the pages that were shown last, and whom and what a reader may look for now. */
function useOffersBefore({ index, around }: ReturnType<typeof useSearchable>, pages: readonly Option[]): OptionGroup[] {
  const { lang } = useLanguage();
  const { groups: labels } = searchWords[lang];
  const isGuest = useGuest((guest) => guest.isGuest);
  const recent = useRecentPages((state) => state.pages);
  const now = watchingNow(useScope());
  const options = index.entries.filter(({ to }) => to === undefined).map((entry) => entryOption(entry, '', around));
  const byPage = new Map([...pages, ...options].map((option) => [pathOf(option.to ?? ''), option]));
  const shown = isGuest ? [] : recent.slice(1).flatMap((page) => byPage.get(page) ?? []);
  const characters = index.entries.filter(({ kind }) => kind === 'characters').slice(0, suggested);
  const episode = index.entries.find(({ id }) => id === `episodes/${now}`);
  const groups = [
    { id: 'recent', label: labels.recent, options: shown.slice(0, most) },
    {
      id: 'suggestions',
      label: labels.suggestions,
      options: [...(episode ? [episode] : []), ...characters].map((entry) => entryOption(entry, '', around)),
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}
