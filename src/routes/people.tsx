import { useSuspenseQuery } from '@tanstack/react-query';
import { PersonRow } from '#features/people/person-row.tsx';
import { peopleQuery, peopleRevealsQuery } from '#features/people/queries.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { personKinds } from '#shared/schema/vocabulary.ts';
import { GroupedRows } from '#shared/parts/grouped-rows.tsx';
import { Page } from '#shared/frame/page.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useRevealedList } from '#shared/viewer/use-revealed.ts';

export const loader = ({ lang, client }: LoadContext) =>
  primeRevealed(client, peopleQuery(lang), peopleRevealsQuery(lang));

export function Component() {
  const { lang, t } = useLanguage();
  const { data } = useSuspenseQuery(peopleQuery(lang));
  const { items, parts } = useRevealedList(data, peopleRevealsQuery(lang));
  const address = addressOf(lang, 'people');
  return (
    <Page
      title={t.pages.people}
      documentTitle={t.pages.people}
      description={t.series.descriptions.people}
      address={address}
      layout="wide"
    >
      <GroupedRows
        label={t.person.filter}
        address={address}
        groups={personKinds.map((kind) => ({
          id: kind,
          name: t.person.kinds[kind],
          items: items
            .filter((head) => head.kind === kind)
            .map((head) => ({ ...head, plays: parts.filter(({ id }) => id === head.id).map(({ plays }) => plays) })),
        }))}
        Row={PersonRow}
      />
    </Page>
  );
}
