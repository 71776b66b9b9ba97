import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { relationships } from '#shared/schema/document.ts';
import type * as z from 'zod/mini';
import { useSeen } from '#shared/parts/use-seen.ts';
import { useRevealed } from '#shared/viewer/use-revealed.ts';
import { frameOf } from './frame.ts';
import { LineMark } from './line-mark.tsx';
import { LineWords } from './line-words-mark.tsx';
import { linesOf } from './lines.ts';
import { edgesBetween, isInMiddle, peopleOf } from './people.ts';
import { InRing, PersonFigure } from './person-figure.tsx';
import { relationshipsQuery, relationshipsRevealsQuery } from '#shared/api/relationships-queries.ts';
import './drawn-map.css';

/** So many are shown around one. */
const mostAround = 7;

/** How much of the whole map is shown at least: whole faces in a wide strip. */
const stripe = { width: 720, height: 180 };

/**
 * A picture of the map as far as the reader has come, or of one character and those next to them. It says nothing that the page does not say in
 * words, and asks for nothing before the reader comes near.
 */
export function SmallMap({ id }: { id?: string | undefined }) {
  const { lang } = useLanguage();
  const [isNear, whenNear] = useSeen(false, '50%');
  const { serviceWorker } = navigator;
  // It waits for a line where there is none, and the worker has it without one.
  const networkMode = serviceWorker?.controller ? 'always' : 'online';
  const { data } = useQuery({ ...relationshipsQuery(lang), enabled: isNear, networkMode });
  return isNear && data ? <Drawn data={data} id={id} /> : <svg ref={whenNear} aria-hidden="true" />;
}

function Drawn({ data, id }: { data: z.infer<typeof relationships.Document>; id: string | undefined }) {
  const { lang } = useLanguage();
  const { document } = useRevealed(data, relationshipsRevealsQuery(lang));
  const all = peopleOf(document.edges, document.places);
  const around = document.edges.flatMap(({ of, to }) => (of.id === id ? to.id : to.id === id ? of.id : []));
  const near = new Set([id, ...[...new Set(around)].slice(0, mostAround)]);
  const people = id === undefined ? all : all.filter((person) => near.has(person.id));
  const chosen = people.find((person) => person.id === id);
  const lines = linesOf(edgesBetween(document.edges, people), people).filter(
    ({ from, to }) => id === undefined || from === chosen || to === chosen,
  );
  const [first] = people;
  if (!first || people.length < 2) return null;
  // Of the whole map a strip of faces, around whoever is billed first.
  const { x, y, width, height } = chosen
    ? frameOf(people)
    : { x: first.x - stripe.width / 2, y: first.y - stripe.height / 2, ...stripe };
  return (
    <svg viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
      <InRing />
      {lines.map((line) => (
        <LineMark key={line.edge.id} line={line} />
      ))}
      {people.map((person) => (
        <g key={person.id} className={person === chosen ? 'person is-chosen' : 'person'}>
          <PersonFigure
            person={person}
            isLarge={chosen === undefined && isInMiddle(person)}
            isNamed={chosen !== undefined}
          />
        </g>
      ))}
      {chosen && <LineWords chosen={chosen} lines={lines} people={people} />}
    </svg>
  );
}
