import { useQuery } from '@tanstack/react-query';
import { matchPath } from 'react-router';
import { charactersQuery, charactersRevealsQuery } from '#features/characters/queries.ts';
import { termsQuery, termsRevealsQuery } from '#features/glossary/queries.ts';
import { peopleQuery, peopleRevealsQuery } from '#features/people/queries.ts';
import { notesQuery } from '#features/production/queries.ts';
import { ShelfList } from '#features/shelf/shelf-list.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf, type PageName, patterns } from '#shared/router/addresses.ts';
import type { Gated, Name } from '#shared/schema/document.ts';
import { nameIn } from '#shared/ui/name.tsx';
import { Page } from '#shared/ui/page.tsx';
import { isOpen } from '#shared/viewer/gate.ts';
import { useShelf } from '#shared/viewer/shelf.ts';
import { useScope } from '#shared/viewer/scope.ts';

export function Component() {
  const { lang, t } = useLanguage();
  const nameOf = usePageNames();
  return (
    <Page
      title={t.pages.shelf}
      documentTitle={t.pages.shelf}
      description={t.descriptions.shelf}
      address={addressOf(lang, 'shelf')}
    >
      <ShelfList nameOf={nameOf} />
      <p className="aside">{t.shelf.device}</p>
    </Page>
  );
}

type Head = Gated & { id: string };

/** Names of pages by address, for what this reader may know; a page that is still shut is named by its episode. */
function usePageNames(): (page: string) => string {
  const { lang, t } = useLanguage();
  const scope = useScope();
  const enabled = useShelf(({ bookmarks }) => bookmarks.length > 0);
  const lists: Partial<Record<PageName, (Head & { name?: Name; title?: string })[]>> = {
    character: [
      ...(useQuery({ ...charactersQuery(lang), enabled }).data?.items ?? []),
      ...(useQuery({ ...charactersRevealsQuery(lang), enabled }).data?.items ?? []),
    ],
    person: [
      ...(useQuery({ ...peopleQuery(lang), enabled }).data?.items ?? []),
      ...(useQuery({ ...peopleRevealsQuery(lang), enabled }).data?.items ?? []),
    ],
    term: [
      ...(useQuery({ ...termsQuery(lang), enabled }).data?.items ?? []),
      ...(useQuery({ ...termsRevealsQuery(lang), enabled }).data?.items ?? []),
    ],
    note: useQuery({ ...notesQuery(lang), enabled }).data?.items ?? [],
  };
  return (address) => {
    for (const page of Object.keys(patterns) as PageName[]) {
      const id = matchPath(patterns[page], address)?.params['id'];
      if (!matchPath(patterns[page], address)) continue;
      if (page === 'episode') return t.episode.short(id ?? '');
      if (page in t.pages) return t.pages[page as keyof typeof t.pages];
      const head = lists[page]?.find((item) => item.id === id);
      if (!head) return t.shelf.note;
      if (!isOpen(head, scope)) return t.shelf.shut(head.from ?? '');
      return head.name ? nameIn(head.name, lang) : (head.title ?? t.shelf.note);
    }
    return t.shelf.note;
  };
}
