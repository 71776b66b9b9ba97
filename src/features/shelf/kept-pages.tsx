import { useState } from 'react';
import { matchPath } from 'react-router';
import { recordHalves } from '#shared/api/record-queries.ts';
import type { Known } from '#shared/gate/known.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { type Kind, kinds } from '#shared/kinds/kinds.ts';
import { patterns, type PlainPage } from '#shared/router/addresses.ts';
import { sectionTitle } from '#shared/frame/section-title.ts';
import { placeOf } from '#shared/router/kept-place.ts';
import { recordAt } from '#shared/router/record-at.ts';
import type { Gated, Name } from '#shared/schema/document.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Monogram } from '#shared/parts/monogram.tsx';
import type { Language } from '#series/languages.ts';
import { nameIn } from '#shared/names/name-in.ts';
import { type KeptPassage, useKeptPassages } from '#shared/viewer/use-kept-passages.ts';
import { useKnown } from '#shared/viewer/use-known.ts';
import { firstWords } from './first-words.ts';
import type { KeptPage } from './shelf-row.tsx';
import { shelfWords } from './shelf-words.ts';

type Head = Gated & {
  id: string;
  name?: Name;
  title?: string;
  portrait?: string | undefined;
  plate?: string | undefined;
  sign?: string;
  line?: { text: string };
};

/**
 * What this reader may know of kept pages and passages; a page that is still shut is named by its episode and has no picture, and tells nothing of
 * its passages.
 * @param kept addresses without language
 */
export function useKeptPages(kept: readonly string[]): { describe: (address: string) => KeptPage; isRead: boolean } {
  const { lang, t } = useLanguage();
  const all = useAllSoFar(kept);
  const { known, isRead } = useKnownPages([...new Set(all.map((address) => placeOf(address).page))]);
  const { passages, isRead: areRead } = useKeptPassages(all);
  const describePage = (address: string): KeptPage => {
    const kept = recordAt(address);
    if (!kept) return plainPage(plainTitle(address, t.pages) ?? t.shelf.page, t.shelf.page);
    const { kind, id } = kept;
    const word = t.shelf.kinds[kinds[kind].one];
    const record = known.get(address);
    const picture = record?.head && pictureOf(kind, record.head, lang);
    const line = record?.head?.line?.text;
    if (kinds[kind].named === 'number') return { kind: word, name: t.episode.name(id), picture, line };
    if (!record) return { kind: word, name: t.shelf.page };
    if (!record.head) return { kind: word, name: t.shelf.shut(record.from ?? ''), isShut: true };
    const { name, title } = record.head;
    return { kind: word, name: name ? nameIn(name, lang) : (title ?? t.shelf.page), picture, line };
  };
  const describe = (address: string): KeptPage => {
    const { page, passage } = placeOf(address);
    const described = describePage(page);
    if (passage === undefined) return described;
    if (described.isShut) return { ...described, isPassage: true };
    return {
      ...described,
      ...describePassage(
        passage,
        passages.get(address),
        sectionTitle(page, passage, lang, t),
        shelfWords[lang].passage,
      ),
    };
  };
  return { describe, isRead: isRead && areRead };
}

/** What there was since the page was opened, too: what is taken off is still named. */
function useAllSoFar(kept: readonly string[]): readonly string[] {
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  const all = [...new Set([...addresses, ...kept])];
  if (all.length > addresses.length) setAddresses(all);
  return all;
}

function describePassage(
  id: string,
  found: KeptPassage | undefined,
  title: string | undefined,
  words: { shut: string; gone: string },
): Pick<KeptPage, 'isPassage' | 'isShut' | 'passage'> {
  const isPassage = true;
  if (found === undefined) return { isPassage };
  if (found === 'shut') return { isPassage, isShut: true, passage: { words: words.shut } };
  if (found === 'section' && title !== undefined) return { isPassage, passage: { words: title, id } };
  if (found === 'gone' || found === 'section') return { isPassage, passage: { words: words.gone } };
  return { isPassage, passage: { words: firstWords(found.text), id } };
}

/** What the reader may know of some records. */
function useKnownPages(pages: readonly string[]): {
  known: ReadonlyMap<string, Known<Head> | undefined>;
  isRead: boolean;
} {
  const { lang } = useLanguage();
  const records = pages.flatMap((address) => {
    const kept = recordAt(address);
    return kept ? [{ address, ...kept }] : [];
  });
  const { known, isRead } = useKnown(records.map(({ kind, id }) => recordHalves(kind, lang, id)));
  return { known: new Map(records.map(({ address }, place) => [address, known[place]])), isRead };
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
