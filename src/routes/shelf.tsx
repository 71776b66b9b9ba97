import { useState } from 'react';
import { matchPath } from 'react-router';
import { ShelfDevice } from '#features/shelf/shelf-device.tsx';
import { ShelfList } from '#features/shelf/shelf-list.tsx';
import type { KeptPage } from '#features/shelf/shelf-row.tsx';
import { recordHalves } from '#shared/api/record-queries.ts';
import type { Known } from '#shared/gate/known.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { type Kind, kindNames, kinds } from '#shared/kinds/kinds.ts';
import { addressOf, patterns, type PlainPage } from '#shared/router/addresses.ts';
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

/** What this reader may know of a kept page by its address; one that is still shut is named by its episode and has no picture. */
function usePageDescriptions(): { describe: (address: string) => KeptPage; isRead: boolean } {
  const { lang, t } = useLanguage();
  const { known, isRead } = useKnownPages();
  const describe = (address: string): KeptPage => {
    const kept = recordAt(address);
    if (!kept) return plainPage(plainTitle(address, t.pages) ?? t.shelf.page, t.shelf.page);
    const { kind, id } = kept;
    const word = t.shelf.kinds[kinds[kind].one];
    const record = known.get(address);
    const picture = record?.head && pictureOf(kind, record.head, lang);
    if (kinds[kind].named === 'number') return { kind: word, name: t.episode.name(id), picture };
    if (!record) return { kind: word, name: t.shelf.page };
    if (!record.head) return { kind: word, name: t.shelf.shut(record.from ?? '') };
    const { name, title } = record.head;
    return { kind: word, name: name ? nameIn(name, lang) : (title ?? t.shelf.page), picture };
  };
  return { describe, isRead };
}

/** What the reader may know of all records that are kept, and of those that were since the page was opened. */
function useKnownPages(): { known: ReadonlyMap<string, Known<Head> | undefined>; isRead: boolean } {
  const { lang } = useLanguage();
  const bookmarks = useShelf((shelf) => shelf.bookmarks);
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  const all = [...new Set([...addresses, ...bookmarks.map(({ page }) => page)])];
  if (all.length > addresses.length) setAddresses(all);
  const records = all.flatMap((address) => {
    const kept = recordAt(address);
    return kept ? [{ address, ...kept }] : [];
  });
  const { known, isRead } = useKnown(records.map(({ kind, id }) => recordHalves(kind, lang, id)));
  return { known: new Map(records.map(({ address }, place) => [address, known[place]])), isRead };
}

/** The record that an address without language is the page of. */
function recordAt(address: string): { kind: Kind; id: string } | undefined {
  for (const kind of kindNames) {
    const match = matchPath(patterns[kinds[kind].one], address);
    if (match?.params.id) return { kind, id: match.params.id };
  }
  return undefined;
}

function plainTitle(address: string, titles: Record<PlainPage, string>): string | undefined {
  const page = (Object.keys(titles) as PlainPage[]).find((name) => matchPath(patterns[name], address));
  return page && titles[page];
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
