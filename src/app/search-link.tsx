import { Suspense } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { linkedPart } from '#shared/parts/late-part.tsx';
import { magnifier } from '#shared/parts/magnifier.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { usePalette } from '#shared/viewer/palette.ts';
import { SheetLink } from './sheet-link.tsx';

const palette = linkedPart(async () => (await import('#features/search/palette-parts.tsx')).PaletteParts);

/** Opens the palette: a magnifier on a phone, what looks like a field where there is room. Without scripts it leads to the page of search. */
export function SearchLink() {
  const { lang, t } = useLanguage();
  const { opener } = usePalette();
  return (
    <>
      <SheetLink
        sheet={palette}
        href={import.meta.env.BASE_URL + addressOf(lang, 'search').slice(1)}
        className="search-link"
        icon={magnifier}
        onLoad={(link) => usePalette.setState({ part: 'search', opener: link })}
      >
        <span className="visually-hidden search-word">{t.pages.search}</span>
      </SheetLink>
      {opener && (
        <Suspense>
          <palette.Part />
        </Suspense>
      )}
    </>
  );
}
