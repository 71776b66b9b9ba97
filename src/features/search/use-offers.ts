import { watchingNow } from '#shared/gate/steps.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { useGuest } from '#shared/viewer/guest.ts';
import { useRecentPages } from '#shared/viewer/recent-pages.ts';
import { useScope } from '#shared/viewer/scope.ts';
import { offersBefore } from './offers-before.ts';
import type { Option } from './option.ts';
import { searchWords } from './search-words.ts';
import { matchingOptions, useActions } from './use-actions.ts';
import { useResults, useSearchable } from './use-results.ts';

/** So many of a kind stand in the palette; the page has them all. */
const most = 5;

/** What the palette offers to what was typed, in groups, how much there is, and how the search stands. */
export function useOffers(typed: string) {
  const { lang } = useLanguage();
  const { groups: labels, all } = searchWords[lang];
  const searchable = useSearchable();
  const results = useResults(typed, searchable, most);
  const { actions, pages } = useActions();
  const isGuest = useGuest((guest) => guest.isGuest);
  const recent = useRecentPages((state) => state.pages);
  const now = watchingNow(useScope());
  const { isRead, isLost } = searchable;
  const asked = typed.trim();
  const group = (id: keyof typeof labels, options: readonly Option[]) => ({
    id,
    label: labels[id],
    options: options.slice(0, most),
  });
  if (asked === '') {
    const before = offersBefore({ ...searchable, recent: isGuest ? [] : recent, now, actions, pages });
    const groups = (['recent', 'suggestions', 'actions'] as const).map((id) => group(id, before[id]));
    return { groups: groups.filter(({ options }) => options.length > 0), count: 0, isRead, isLost };
  }

  const { count } = results;
  const more: Option = {
    key: 'all',
    name: { text: all(asked), lang, marks: [] },
    to: `${addressOf(lang, 'search')}?${new URLSearchParams({ q: asked })}`,
  };
  const groups = [
    ...results.groups,
    group('pages', matchingOptions(pages, typed)),
    group('actions', matchingOptions(actions, typed)),
    { id: 'all', label: '', options: count > 0 ? [more] : [] },
  ];
  return { groups: groups.filter(({ options }) => options.length > 0), count, isRead, isLost };
}
