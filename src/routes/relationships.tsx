import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { EpisodeSlider } from '#features/relationships/episode-slider.tsx';
import { frameOf } from '#features/relationships/frame.ts';
import { LineKey } from '#features/relationships/line-key.tsx';
import { linesOf } from '#features/relationships/lines.ts';
import { useMapPlace } from '#features/relationships/map-place.ts';
import { edgesBetween, peopleOf } from '#features/relationships/people.ts';
import { PersonSheet } from '#features/relationships/person-sheet.tsx';
import { RelationMap } from '#features/relationships/relation-map.tsx';
import { RelationTable } from '#features/relationships/relation-table.tsx';
import { useMapWords } from '#features/relationships/relationship-words.ts';
import { relationshipsQuery, relationshipsRevealsQuery } from '#shared/api/relationships-queries.ts';
import '#features/relationships/drawn-map.css';
import '#features/relationships/relationships.css';
import { useLanguage } from '#shared/i18n/language.tsx';
import { Crumb } from '#shared/frame/crumb.tsx';
import { Page } from '#shared/frame/page.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { LoadContext } from '#shared/router/page-module.ts';
import { useSearch } from '#shared/router/use-search.ts';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useEarlier } from '#shared/viewer/use-earlier.ts';
import { useRevealed } from '#shared/viewer/use-revealed.ts';

export const loader = ({ lang, client }: LoadContext) =>
  primeRevealed(client, relationshipsQuery(lang), relationshipsRevealsQuery(lang));

export function Component() {
  const { lang, t } = useLanguage();
  const words = useMapWords();
  const { data } = useSuspenseQuery(relationshipsQuery(lang));
  const { document, failed } = useRevealed(data, relationshipsRevealsQuery(lang));
  const search = useSearch();
  const place = useMapPlace();
  const { at, steps, wasOpen } = useEarlier(place.episode);
  const [lit, setLit] = useState<string>();
  const frame = useMemo(() => frameOf(document.places), [document]);
  const { people, edges, lines } = useMemo(() => {
    const open = document.edges.filter(wasOpen);
    const people = peopleOf(open, document.places.filter(wasOpen));
    const edges = edgesBetween(open, people);
    return { people, edges, lines: linesOf(edges, people) };
  }, [document, wasOpen]);
  const chosen = people.find(({ id }) => id === place.focus);
  return (
    <Page
      title={t.pages.relationships}
      documentTitle={t.pages.relationships}
      description={words.description}
      address={addressOf(lang, 'relationships')}
      layout="wide"
      eyebrow={<Crumb page="characters" />}
      sources={{ cards: document.sources, statements: document.edges }}
    >
      {failed && <p className="notice">{t.state.failedGated}</p>}
      <div className="map-page">
        <div id="map" className="map-part">
          <EpisodeSlider at={at} steps={steps} onChange={(episode) => place.go({ episode })} />
          <RelationMap people={people} lines={lines} frame={frame} place={place} chosen={chosen} lit={lit}>
            <Link to={`${search}#table`}>{words.toTable}</Link>
          </RelationMap>
        </div>
        <div className="map-side">
          <PersonSheet people={people} chosen={chosen} edges={edges} place={place} />
          <LineKey edges={edges} />
        </div>
      </div>
      <RelationTable edges={edges} place={place} onPoint={setLit} />
      {data.pages !== undefined && <p className="aside">{words.part}</p>}
    </Page>
  );
}
