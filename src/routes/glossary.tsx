import { useSuspenseQuery } from '@tanstack/react-query';
import { termsQuery, termsRevealsQuery } from '#features/glossary/queries.ts';
import { TermRow } from '#features/glossary/term-row.tsx';
import { termKinds } from '#series/vocabulary.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { GroupedRows } from '#shared/parts/grouped-rows.tsx';
import { Page } from '#shared/frame/page.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useRevealedList } from '#shared/viewer/use-revealed.ts';

export const loader = ({ lang, client }: LoadContext) =>
  primeRevealed(client, termsQuery(lang), termsRevealsQuery(lang));

export function Component() {
  const { lang, t } = useLanguage();
  const { data } = useSuspenseQuery(termsQuery(lang));
  const { items } = useRevealedList(data, termsRevealsQuery(lang));
  const address = addressOf(lang, 'glossary');
  return (
    <Page
      title={t.pages.glossary}
      documentTitle={t.pages.glossary}
      description={t.series.descriptions.glossary}
      address={address}
      layout="wide"
    >
      {t.series.disclaimer && <p className="aside">{t.series.disclaimer.text}</p>}
      <GroupedRows
        label={t.glossary.filter}
        address={address}
        groups={termKinds.map((kind) => ({
          id: kind,
          name: t.series.termKinds[kind],
          items: items.filter((head) => head.kind === kind),
        }))}
        Row={TermRow}
      />
    </Page>
  );
}
