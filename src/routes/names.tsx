import { NameIndex } from '#features/search/name-index.tsx';
import { primeFindables } from '#features/search/queries.ts';
import { searchWords } from '#features/search/search-words.ts';
import { Crumb } from '#shared/frame/crumb.tsx';
import { Page } from '#shared/frame/page.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';

export const loader = ({ lang, client }: LoadContext) => primeFindables(client, lang);

export function Component() {
  const { lang, t } = useLanguage();
  const { description } = searchWords[lang].index;
  return (
    <Page
      title={t.pages.names}
      documentTitle={t.pages.names}
      description={description}
      address={addressOf(lang, 'names')}
      layout="wide"
      eyebrow={<Crumb page="search" />}
      underTitle={<p className="lead">{description}</p>}
    >
      <NameIndex />
    </Page>
  );
}
