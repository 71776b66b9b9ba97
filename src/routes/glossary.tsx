import { useSuspenseQuery } from '@tanstack/react-query';
import { termsQuery, termsRevealsQuery } from '#features/glossary/queries.ts';
import { TermCard } from '#features/glossary/term-card.tsx';
import { prime } from '#shared/api/query-client.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { termKinds } from '#shared/schema/vocabulary.ts';
import { Page } from '#shared/ui/page.tsx';
import { useRevealedList } from '#shared/viewer/use-revealed.ts';

export const loader = ({ lang, client }: LoadContext) => prime(client, termsQuery(lang));

export function Component() {
  const { lang, t } = useLanguage();
  const { data } = useSuspenseQuery(termsQuery(lang));
  const { items } = useRevealedList(data, termsRevealsQuery(lang));
  return (
    <Page
      title={t.pages.glossary}
      documentTitle={t.pages.glossary}
      description={t.descriptions.glossary}
      address={addressOf(lang, 'glossary')}
    >
      <p className="aside">{t.glossary.notAdvice}</p>
      {termKinds.map((kind) => {
        const terms = items.filter((head) => head.kind === kind);
        if (terms.length === 0) return null;
        return (
          <section key={kind}>
            <h2>{t.glossary.kinds[kind]}</h2>
            <ul className="cards">
              {terms.map((head) => (
                <li key={head.id}>
                  <TermCard head={head} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Page>
  );
}
