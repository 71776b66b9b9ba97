import { useQuery } from '@tanstack/react-query';
import { matchPath } from 'react-router';
import { charactersQuery, charactersRevealsQuery } from '#features/characters/queries.ts';
import { termsQuery, termsRevealsQuery } from '#features/glossary/queries.ts';
import { peopleQuery, peopleRevealsQuery } from '#features/people/queries.ts';
import { notesQuery } from '#features/production/queries.ts';
import { ShelfDevice } from '#features/shelf/shelf-device.tsx';
import { ShelfList } from '#features/shelf/shelf-list.tsx';
import type { KeptPage } from '#features/shelf/shelf-row.tsx';
import { episodesQuery } from '#features/story/queries.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf, type PageName, patterns, type RecordPage } from '#shared/router/addresses.ts';
import type { Gated, Name } from '#shared/schema/document.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Monogram } from '#shared/parts/monogram.tsx';
import { nameIn } from '#shared/parts/name.tsx';
import { Page } from '#shared/frame/page.tsx';
import { isOpen } from '#shared/viewer/gate.ts';
import { useShelf } from '#shared/viewer/shelf.ts';
import { useScope } from '#shared/viewer/scope.ts';

export function Component() {
  const { lang, t } = useLanguage();
  const { describe, isRead } = usePageDescriptions();
  return (
    <Page
      title={t.pages.shelf}
      documentTitle={t.pages.shelf}
      description={t.descriptions.shelf}
      address={addressOf(lang, 'shelf')}
      underTitle={<ShelfDevice />}
    >
      <div className="shelf-room">
        <ShelfList describe={describe} isRead={isRead} />
      </div>
    </Page>
  );
}

type Head = Gated & {
  id: string;
  sign?: string;
  name?: Name;
  title?: string;
  portrait?: string | undefined;
  plate?: string | undefined;
};

/** What this reader may know of a page by its address; one that is still shut is named by its episode and has no picture. */
function usePageDescriptions(): { describe: (address: string) => KeptPage; isRead: boolean } {
  const { lang, t } = useLanguage();
  const scope = useScope();
  const enabled = useShelf(({ bookmarks }) => bookmarks.length > 0);
  const queries = [
    useQuery({ ...charactersQuery(lang), enabled }),
    useQuery({ ...charactersRevealsQuery(lang), enabled }),
    useQuery({ ...peopleQuery(lang), enabled }),
    useQuery({ ...peopleRevealsQuery(lang), enabled }),
    useQuery({ ...termsQuery(lang), enabled }),
    useQuery({ ...termsRevealsQuery(lang), enabled }),
    useQuery({ ...notesQuery(lang), enabled }),
    useQuery({ ...episodesQuery(lang), enabled }),
  ] as const;
  const [characters, charactersShut, people, peopleShut, terms, termsShut, notes, episodes] = queries;
  const lists: Record<RecordPage, Head[]> = {
    character: [...(characters.data?.items ?? []), ...(charactersShut.data?.items ?? [])],
    person: [...(people.data?.items ?? []), ...(peopleShut.data?.items ?? [])],
    term: [...(terms.data?.items ?? []), ...(termsShut.data?.items ?? [])],
    note: notes.data?.items ?? [],
    episode: episodes.data?.items ?? [],
  };
  const describe = (address: string): KeptPage => {
    for (const page of Object.keys(patterns) as PageName[]) {
      const match = matchPath(patterns[page], address);
      if (!match) continue;
      if (!isRecordPage(page)) return plainPage(t.pages[page], t.shelf.page);
      const id = match.params['id'] ?? '';
      const kind = t.shelf.kinds[page];
      const head = lists[page].find((item) => item.id === id);
      if (page === 'episode') return { kind, name: t.episode.short(id), picture: head && pictureOf(page, head) };
      if (!head) return { kind, name: t.shelf.page };
      if (!isOpen(head, scope)) return { kind, name: t.shelf.shut(head.from ?? '') };
      return {
        kind,
        name: head.name ? nameIn(head.name, lang) : (head.title ?? t.shelf.page),
        picture: pictureOf(page, head),
      };
    }
    return plainPage(t.shelf.page, t.shelf.page);
  };
  return { describe, isRead: queries.every(({ isLoading }) => !isLoading) };
}

const isRecordPage = (page: PageName): page is RecordPage => patterns[page].endsWith('/:id');

const plainPage = (name: string, kind: string): KeptPage => ({
  kind,
  name,
  picture: <Monogram name={{ en: name, ko: name, other: [] }} />,
});

function pictureOf(page: RecordPage, { name, sign, portrait, plate }: Head): KeptPage['picture'] {
  if (page === 'person') return name && <Monogram name={name} />;
  const drawing = {
    character: portrait && `characters/${portrait}`,
    episode: plate && `episodes/${plate}`,
    note: plate && `notes/${plate}`,
    term: sign && `terms/${sign}`,
  }[page];
  return drawing && <Drawing name={drawing} width={56} height={56} />;
}
