import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { AtAGlance } from '#features/production/at-a-glance.tsx';
import { NoteLog } from '#features/production/note-log.tsx';
import { notesQuery } from '#features/production/queries.ts';
import { TimelineLink } from '#features/production/timeline-link.tsx';
import { prime } from '#shared/api/query-client.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { LoadContext } from '#shared/router/page-module.ts';
import { ListFrame } from '#shared/frame/list-frame.tsx';

export const loader = ({ lang, page, client }: LoadContext) => prime(client, notesQuery(lang, page));

export function Component() {
  const { lang, t } = useLanguage();
  const { page } = useParams();
  const { data } = useSuspenseQuery(notesQuery(lang, page));
  return (
    <ListFrame
      list="production"
      description={t.series.descriptions.production}
      paging={data}
      underTitle={<p className="lead">{t.series.descriptions.production}</p>}
    >
      <TimelineLink />
      <AtAGlance tallies={data.tallies} />
      <NoteLog notes={data.items} />
    </ListFrame>
  );
}
