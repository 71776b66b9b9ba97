import { SearchRoom } from '#features/search/search-room.tsx';
import { searchWords } from '#features/search/search-words.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Page } from '#shared/frame/page.tsx';

export function Component() {
  const { lang, t } = useLanguage();
  return (
    <Page
      title={t.pages.search}
      documentTitle={t.pages.search}
      description={searchWords[lang].description}
      address={addressOf(lang, 'search')}
      layout="wide"
      isPrivate
    >
      <SearchRoom />
    </Page>
  );
}
