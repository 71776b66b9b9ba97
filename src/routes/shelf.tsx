import { matchPath } from 'react-router';
import { charactersQuery, charactersRevealsQuery } from '#features/characters/queries.ts';
import { termsQuery, termsRevealsQuery } from '#features/glossary/queries.ts';
import { peopleQuery, peopleRevealsQuery } from '#features/people/queries.ts';
import { notesQuery, notesRevealsQuery } from '#features/production/queries.ts';
import { ShelfDevice } from '#features/shelf/shelf-device.tsx';
import { ShelfList } from '#features/shelf/shelf-list.tsx';
import type { KeptPage } from '#features/shelf/shelf-row.tsx';
import { episodesQuery, episodesRevealsQuery } from '#features/story/queries.ts';
import type { Known } from '#shared/gate/known.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf, type PageName, patterns, type RecordPage } from '#shared/router/addresses.ts';
import type { Gated, Name } from '#shared/schema/document.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Monogram } from '#shared/parts/monogram.tsx';
import { nameIn } from '#shared/parts/name.tsx';
import { Page } from '#shared/frame/page.tsx';
import { useShelf } from '#shared/viewer/shelf.ts';
import { useKnown } from '#shared/viewer/use-known.ts';

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
  const enabled = useShelf(({ bookmarks }) => bookmarks.length > 0);
  const characters = useKnown(charactersQuery(lang), charactersRevealsQuery(lang), enabled);
  const people = useKnown(peopleQuery(lang), peopleRevealsQuery(lang), enabled);
  const terms = useKnown(termsQuery(lang), termsRevealsQuery(lang), enabled);
  const notes = useKnown(notesQuery(lang), notesRevealsQuery(lang), enabled);
  const episodes = useKnown(episodesQuery(lang), episodesRevealsQuery(lang), enabled);
  const lists = { character: characters, person: people, term: terms, note: notes, episode: episodes };
  const describe = (address: string): KeptPage => {
    for (const page of Object.keys(patterns) as PageName[]) {
      const match = matchPath(patterns[page], address);
      if (!match) continue;
      if (!isRecordPage(page)) return plainPage(t.pages[page], t.shelf.page);
      const id = match.params['id'] ?? '';
      const kind = t.shelf.kinds[page];
      const record: Known<Head> | undefined = lists[page].known.get(id);
      const picture = record?.head && pictureOf(page, record.head);
      if (page === 'episode') return { kind, name: t.episode.name(id), picture };
      if (!record) return { kind, name: t.shelf.page };
      if (!record.head) return { kind, name: t.shelf.shut(record.from ?? '') };
      const { name, title } = record.head;
      return { kind, name: name ? nameIn(name, lang) : (title ?? t.shelf.page), picture };
    }
    return plainPage(t.shelf.page, t.shelf.page);
  };
  return { describe, isRead: Object.values(lists).every(({ isRead }) => isRead) };
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
