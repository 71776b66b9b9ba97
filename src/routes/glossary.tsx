import { useSuspenseQuery } from '@tanstack/react-query';
import { termsQuery, termsRevealsQuery } from '#features/glossary/queries.ts';
import { TermRow } from '#features/glossary/term-row.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { termKinds } from '#shared/schema/vocabulary.ts';
import { FilterTabs, useFilter } from '#shared/ui/filter-tabs.tsx';
import { Page } from '#shared/ui/page.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useRevealedList } from '#shared/viewer/use-revealed.ts';

export const loader = ({ lang, client }: LoadContext) =>
  primeRevealed(client, termsQuery(lang), termsRevealsQuery(lang));

export function Component() {
  const { lang, t } = useLanguage();
  const { data } = useSuspenseQuery(termsQuery(lang));
  const { items } = useRevealedList(data, termsRevealsQuery(lang));
  const chosen = useFilter('kind');
  const address = addressOf(lang, 'glossary');
  const kinds = termKinds.filter((kind) => items.some((head) => head.kind === kind));
  return (
    <Page
      title={t.pages.glossary}
      documentTitle={t.pages.glossary}
      description={t.descriptions.glossary}
      address={address}
      layout="wide"
    >
      <p className="aside">{t.glossary.notAdvice}</p>
      <FilterTabs
        label={t.glossary.filter}
        address={address}
        parameter="kind"
        options={kinds.map((kind) => [kind, t.glossary.kinds[kind]])}
      />
      {kinds
        .filter((kind) => chosen === '' || chosen === kind)
        .map((kind) => (
          <section key={kind}>
            <h2>{t.glossary.kinds[kind]}</h2>
            <ul className="rows rows-columns">
              {items
                .filter((head) => head.kind === kind)
                .map((head) => (
                  <li key={head.id}>
                    <TermRow head={head} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </Page>
  );
}
