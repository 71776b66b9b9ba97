import { useSuspenseQuery } from '@tanstack/react-query';
import { PersonCard } from '#features/people/person-card.tsx';
import { peopleQuery, peopleRevealsQuery } from '#features/people/queries.ts';
import { prime } from '#shared/api/query-client.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { personKinds } from '#shared/schema/vocabulary.ts';
import { Page } from '#shared/ui/page.tsx';
import { useRevealedList } from '#shared/viewer/use-revealed.ts';

export const loader = ({ lang, client }: LoadContext) => prime(client, peopleQuery(lang));

export function Component() {
  const { lang, t } = useLanguage();
  const { data } = useSuspenseQuery(peopleQuery(lang));
  const { items } = useRevealedList(data, peopleRevealsQuery(lang));
  return (
    <Page
      title={t.pages.people}
      documentTitle={t.pages.people}
      description={t.descriptions.people}
      address={addressOf(lang, 'people')}
    >
      {personKinds.map((kind) => (
        <section key={kind}>
          <h2>{t.person.kinds[kind]}</h2>
          <ul className="cards">
            {items
              .filter((head) => head.kind === kind)
              .map((head) => (
                <li key={head.id}>
                  <PersonCard head={head} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
