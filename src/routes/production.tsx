import { useSuspenseQuery } from '@tanstack/react-query';
import { NoteLog } from '#features/production/note-log.tsx';
import { notesQuery } from '#features/production/queries.ts';
import { prime } from '#shared/api/query-client.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { LoadContext } from '#shared/router/page-module.ts';
import { Page } from '#shared/frame/page.tsx';

export const loader = ({ lang, client }: LoadContext) => prime(client, notesQuery(lang));

export function Component() {
  const { lang, t } = useLanguage();
  const { data } = useSuspenseQuery(notesQuery(lang));
  return (
    <Page
      title={t.pages.production}
      documentTitle={t.pages.production}
      description={t.series.descriptions.production}
      address={addressOf(lang, 'production')}
      layout="wide"
      underTitle={<p className="lead">{t.series.descriptions.production}</p>}
    >
      <p className="next">
        <Link to={addressOf(lang, 'productionTimeline')}>{t.pages.productionTimeline}</Link>
        <Link to={addressOf(lang, 'people')}>{t.pages.people}</Link>
      </p>
      <NoteLog notes={data.items} />
    </Page>
  );
}
