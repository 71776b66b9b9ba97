import { useSuspenseQuery } from '@tanstack/react-query';
import { ChangeList } from '#features/changes/change-list.tsx';
import { changesQuery, changesRevealsQuery } from '#features/changes/changes-queries.ts';
import { changesWords } from '#features/changes/changes-words.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { Page } from '#shared/frame/page.tsx';
import '#shared/parts/rows-columns.css';
import '#shared/parts/rows.css';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';

export const loader = ({ lang, client }: LoadContext) =>
  primeRevealed(client, changesQuery(lang), changesRevealsQuery(lang));

export function Component() {
  const { lang, t } = useLanguage();
  const { data } = useSuspenseQuery(changesQuery(lang));
  return (
    <Page
      title={t.pages.updates}
      documentTitle={t.pages.updates}
      description={changesWords[lang].description}
      address={addressOf(lang, 'updates')}
      layout="wide"
    >
      <ChangeList safe={data} />
    </Page>
  );
}
