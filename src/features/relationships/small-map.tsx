import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Edge, relationships } from '#shared/schema/document.ts';
import type { ReactNode } from 'react';
import type * as z from 'zod/mini';
import { useSeen } from '#shared/parts/use-seen.ts';
import { useRevealed } from '#shared/viewer/use-revealed.ts';
import { type Frame, frameOf } from './frame.ts';
import { LineMark } from './line-mark.tsx';
import { LineWords } from './line-words-mark.tsx';
import { type Line, linesOf } from './lines.ts';
import { edgesBetween, edgesOf, isInMiddle, peopleOf, type Person } from './people.ts';
import { inRow } from './people-row.ts';
import { InRing, PersonFigure } from './person-figure.tsx';
import { relationshipsQuery, relationshipsRevealsQuery } from '#shared/api/relationships-queries.ts';
import './drawn-map.css';

/** So many are shown around one. */
const mostAround = 7;

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
  const { edges } = document;
  const all = peopleOf(edges, document.places);
  const chosen = all.find((person) => person.id === id);
  return id === undefined ? (
    <Row {...inRow(all, edges)} />
  ) : (
    chosen && <Around chosen={chosen} all={all} edges={edges} />
  );
}

/** Somebody with those who are next to them. */
function Around({ chosen, all, edges }: { chosen: Person; all: readonly Person[]; edges: readonly Edge[] }) {
  const own = edgesOf(chosen, edges);
  const others = new Set(own.map(({ of, to }) => (of.id === chosen.id ? to.id : of.id)));
  const near = new Set([chosen.id, ...[...others].slice(0, mostAround)]);
  const people = all.filter(({ id }) => near.has(id));
  const lines = linesOf(edgesBetween(own, people), people);
  if (people.length < 2) return null;
  return (
    <Picture frame={frameOf(people)} lines={lines}>
      {people.map((person) => (
        <g key={person.id} className={person === chosen ? 'person is-chosen' : 'person'}>
          <PersonFigure person={person} />
        </g>
      ))}
      <LineWords chosen={chosen} lines={lines} people={people} />
    </Picture>
  );
}

/** Those who come first, and what ties them. */
function Row({ people, lines, height }: ReturnType<typeof inRow>) {
  if (people.length < 2) return null;
  const { x, width } = frameOf(people);
  return (
    <Picture frame={{ x, y: -height - 8, width, height: height + 60 }} lines={lines}>
      {people.map((person) => (
        <g key={person.id} className="person">
          <PersonFigure person={person} isLarge={isInMiddle(person)} isNamed={false} />
        </g>
      ))}
    </Picture>
  );
}

type PictureProps = { frame: Frame; lines: readonly Line[]; children: ReactNode };

function Picture({ frame: { x, y, width, height }, lines, children }: PictureProps) {
  return (
    <svg viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
      <InRing />
      {lines.map((line) => (
        <LineMark key={line.edge.id} line={line} />
      ))}
      {children}
    </svg>
  );
}
