import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { peopleWords } from '#features/people/people-words.ts';
import { PersonRow } from '#features/people/person-row.tsx';
import { peopleQuery, peopleRevealsQuery } from '#features/people/queries.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOfList } from '#shared/router/list-address.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { personKinds } from '#shared/schema/vocabulary.ts';
import { GroupedRows } from '#shared/parts/grouped-rows.tsx';
import { ListFrame } from '#shared/frame/list-frame.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useRevealedList } from '#shared/viewer/use-revealed.ts';

export const loader = ({ lang, page, client }: LoadContext) =>
  primeRevealed(client, peopleQuery(lang, page), peopleRevealsQuery(lang, page));

export function Component() {
  const { lang, t } = useLanguage();
  const words = peopleWords[lang];
  const { page } = useParams();
  const { data } = useSuspenseQuery(peopleQuery(lang, page));
  const { items, parts } = useRevealedList(data, peopleRevealsQuery(lang, page));
  const address = addressOfList(lang, 'people', page);
  return (
    <ListFrame list="people" description={t.series.descriptions.people} paging={data}>
      <GroupedRows
        label={words.filter}
        address={address}
        groups={personKinds.map((kind) => ({
          id: kind,
          name: words.kinds[kind],
          items: items
            .filter((head) => head.kind === kind)
            .map((head) => ({ ...head, plays: parts.filter(({ id }) => id === head.id).map(({ plays }) => plays) })),
        }))}
        Row={PersonRow}
      />
    </ListFrame>
  );
}
