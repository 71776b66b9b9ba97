import { matchPath } from 'react-router';
import { ShelfDevice } from '#features/shelf/shelf-device.tsx';
import { ShelfList } from '#features/shelf/shelf-list.tsx';
import type { KeptPage } from '#features/shelf/shelf-row.tsx';
import { listQuery, listRevealsQuery } from '#shared/api/record-queries.ts';
import type { Known } from '#shared/gate/known.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { type Kind, kindNames, kinds } from '#shared/kinds/kinds.ts';
import { addressOf, type PageName, patterns, type PlainPage } from '#shared/router/addresses.ts';
import type { Gated, Name } from '#shared/schema/document.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Monogram } from '#shared/parts/monogram.tsx';
import type { Language } from '#series/languages.ts';
import { nameIn } from '#shared/names/name-in.ts';
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
  name?: Name;
  title?: string;
  portrait?: string | undefined;
  plate?: string | undefined;
  sign?: string;
};

/** What this reader may know of a page by its address; one that is still shut is named by its episode and has no picture. */
function usePageDescriptions(): { describe: (address: string) => KeptPage; isRead: boolean } {
  const { lang, t } = useLanguage();
  const { known, isRead } = useKnownOfEveryKind();
  const describe = (address: string): KeptPage => {
    for (const page of Object.keys(patterns) as PageName[]) {
      const match = matchPath(patterns[page], address);
      if (!match) continue;
      const kind = kindNames.find((name) => kinds[name].one === page);
      if (kind === undefined) return plainPage(t.pages[page as PlainPage], t.shelf.page);
      const id = match.params['id'] ?? '';
      const word = t.shelf.kinds[kinds[kind].one];
      const record = known.get(kind)?.get(id);
      const picture = record?.head && pictureOf(kind, record.head, lang);
      if (kinds[kind].named === 'number') return { kind: word, name: t.episode.name(id), picture };
      if (!record) return { kind: word, name: t.shelf.page };
      if (!record.head) return { kind: word, name: t.shelf.shut(record.from ?? '') };
      const { name, title } = record.head;
      return { kind: word, name: name ? nameIn(name, lang) : (title ?? t.shelf.page), picture };
    }
    return plainPage(t.shelf.page, t.shelf.page);
  };
  return { describe, isRead };
}

/** What the reader may know of all records, once something is kept. */
function useKnownOfEveryKind() {
  const { lang } = useLanguage();
  const enabled = useShelf(({ bookmarks }) => bookmarks.length > 0);
  const lists = kindNames.map((kind) => ({ safe: listQuery(kind, lang), reveals: listRevealsQuery(kind, lang) }));
  const { known, isRead } = useKnown(lists, enabled);
  const byKind = new Map<Kind, ReadonlyMap<string, Known<Head>> | undefined>(
    kindNames.map((kind, place) => [kind, known[place]]),
  );
  return { known: byKind, isRead };
}

const plainPage = (name: string, kind: string): KeptPage => ({
  kind,
  name,
  picture: <Monogram name={name} />,
});

function pictureOf(kind: Kind, head: Head, lang: Language): KeptPage['picture'] {
  const { drawing } = kinds[kind];
  if (drawing === null) return head.name && <Monogram name={nameIn(head.name, lang)} />;
  const file = head[drawing];
  return file && <Drawing name={`${kind}/${file}`} width={56} height={56} />;
}
