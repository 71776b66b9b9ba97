import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { termsQuery, termsRevealsQuery } from '#features/glossary/queries.ts';
import { TermRow } from '#features/glossary/term-row.tsx';
import { termKinds } from '#series/vocabulary.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOfList } from '#shared/router/list-address.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { GroupedRows } from '#shared/parts/grouped-rows.tsx';
import { ListFrame } from '#shared/frame/list-frame.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useRevealedList } from '#shared/viewer/use-revealed.ts';

export const loader = ({ lang, page, client }: LoadContext) =>
  primeRevealed(client, termsQuery(lang, page), termsRevealsQuery(lang, page));

export function Component() {
  const { lang, t } = useLanguage();
  const { page } = useParams();
  const { data } = useSuspenseQuery(termsQuery(lang, page));
  const { items } = useRevealedList(data, termsRevealsQuery(lang, page));
  const address = addressOfList(lang, 'glossary', page);
  return (
    <ListFrame list="glossary" description={t.series.descriptions.glossary} paging={data}>
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
    </ListFrame>
  );
}
