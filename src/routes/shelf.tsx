import { useQuery } from '@tanstack/react-query';
import { matchPath } from 'react-router';
import { charactersQuery, charactersRevealsQuery } from '#features/characters/queries.ts';
import { termsQuery, termsRevealsQuery } from '#features/glossary/queries.ts';
import { peopleQuery, peopleRevealsQuery } from '#features/people/queries.ts';
import { notesQuery } from '#features/production/queries.ts';
import { type KeptPage, ShelfList } from '#features/shelf/shelf-list.tsx';
import { episodesQuery } from '#features/story/queries.ts';
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
  const describe = usePageDescriptions();
  return (
    <Page
      title={t.pages.shelf}
      documentTitle={t.pages.shelf}
      description={t.descriptions.shelf}
      address={addressOf(lang, 'shelf')}
    >
      <ShelfList describe={describe} />
      <p className="aside">{t.shelf.device}</p>
    </Page>
  );
}

type Head = Gated & {
  id: string;
  name?: Name;
  title?: string;
  portrait?: string | undefined;
  plate?: string | undefined;
};

/** What this reader may know of a page by its address; one that is still shut is named by its episode and has no drawing. */
function usePageDescriptions(): (page: string) => KeptPage {
  const { lang, t } = useLanguage();
  const scope = useScope();
  const enabled = useShelf(({ bookmarks }) => bookmarks.length > 0);
  const lists: Partial<Record<PageName, Head[]>> = {
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
    episode: useQuery({ ...episodesQuery(lang), enabled }).data?.items ?? [],
  };
  return (address) => {
    for (const page of Object.keys(patterns) as PageName[]) {
      const match = matchPath(patterns[page], address);
      if (!match) continue;
      if (page in t.pages) return { name: t.pages[page as keyof typeof t.pages] };
      const id = match.params['id'] ?? '';
      const head = lists[page]?.find((item) => item.id === id);
      if (page === 'episode') return { name: t.episode.short(id), drawing: head?.plate && `episodes/${head.plate}` };
      if (!head) return { name: t.shelf.note };
      if (!isOpen(head, scope)) return { name: t.shelf.shut(head.from ?? '') };
      const drawing = head.portrait ? `characters/${head.portrait}` : head.plate && `notes/${head.plate}`;
      return { name: head.name ? nameIn(head.name, lang) : (head.title ?? t.shelf.note), drawing };
    }
    return { name: t.shelf.note };
  };
}
