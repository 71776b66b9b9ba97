import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CharacterBadge } from '#features/characters/character-badge.tsx';
import { CharacterWall } from '#features/characters/character-wall.tsx';
import { charactersQuery } from '#features/characters/queries.ts';
import { termsQuery } from '#features/glossary/queries.ts';
import { TermRow } from '#features/glossary/term-row.tsx';
import { PersonRow } from '#features/people/person-row.tsx';
import { peopleQuery } from '#features/people/queries.ts';
import { FlightLog } from '#features/production/flight-log.tsx';
import { notesQuery } from '#features/production/queries.ts';
import { Trace } from '#features/progress/heart-trace.tsx';
import { ShareButton } from '#features/progress/share-button.tsx';
import { BookmarkButton } from '#features/shelf/bookmark-button.tsx';
import { ShelfRow } from '#features/shelf/shelf-row.tsx';
import { SourceEntry } from '#features/sources/source-entry.tsx';
import { EpisodeChart } from '#features/story/episode-card.tsx';
import { EpisodeStrip } from '#features/story/episode-strip.tsx';
import { episodesQuery } from '#features/story/queries.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { type Gate, personKinds } from '#shared/schema/vocabulary.ts';
import { Drawing } from '#shared/ui/drawing.tsx';
import { Monogram } from '#shared/ui/monogram.tsx';
import { NameText, nameIn } from '#shared/ui/name.tsx';
import { Skeleton } from '#shared/ui/skeleton.tsx';
import { useOrder } from '#shared/viewer/scope.ts';
import { Part, State } from './part.tsx';
import { sampleBibliography, sampleStatement } from './samples.ts';
import { useWords } from './words.ts';

export function Badges() {
  const { lang } = useLanguage();
  const words = useWords();
  const { data } = useSuspenseQuery(charactersQuery(lang));
  const [head] = data.items;
  if (!head) return null;
  return (
    <Part id="badge" title={words.badge}>
      <div className="part-beside">
        <State title={words.wall}>
          <CharacterWall heads={[head]} />
        </State>
        <State title={words.small}>
          <CharacterWall heads={[head]} isSmall />
        </State>
      </div>
      <State title={words.head} isReading>
        <CharacterBadge
          head={{ ...head, line: sampleStatement(words, 'badge-line') }}
          actions={
            <>
              <BookmarkButton address={addressOf(lang, 'parts')} />
              <ShareButton address={addressOf(lang, 'parts')} />
            </>
          }
        />
      </State>
    </Part>
  );
}

export function Charts() {
  const { lang } = useLanguage();
  const words = useWords();
  const { data } = useSuspenseQuery(episodesQuery(lang));
  return (
    <Part id="chart" title={words.chart}>
      <ol className="charts">
        {(['seen', 'now', 'later'] as const).map((state, index) => {
          const head = data.items[index];
          if (!head) return null;
          return (
            <li key={state}>
              <EpisodeChart
                head={head}
                titles={data.titles.find(({ id }) => id === head.id)?.titles ?? []}
                state={state}
              />
            </li>
          );
        })}
      </ol>
    </Part>
  );
}

/** As far as this reader has come. */
export function Strip() {
  const words = useWords();
  return (
    <Part id="strip" title={words.strip}>
      <EpisodeStrip />
    </Part>
  );
}

export function Traces() {
  const words = useWords();
  const order = useOrder();
  return (
    <Part id="trace" title={words.trace}>
      <TraceAt title={words.none} order={order} start={null} />
      <TraceAt title={words.some} order={order} start={order[2] ?? null} />
      <TraceAt title={words.all} order={order} start={order.at(-1) ?? null} />
    </Part>
  );
}

/** Answers to taps, and changes nobody's progress. */
function TraceAt({ title, order, start }: { title: string; order: readonly Gate[]; start: Gate | null }) {
  const [seen, setSeen] = useState(start);
  return (
    <State title={title}>
      <Trace order={order} seen={seen} onChange={setSeen} />
    </State>
  );
}

export function FlightLogEntries() {
  const { lang } = useLanguage();
  const words = useWords();
  const { data } = useSuspenseQuery(notesQuery(lang));
  return (
    <Part id="log" title={words.log}>
      <FlightLog notes={data.items.slice(0, 2)} />
    </Part>
  );
}

export function Rows() {
  const { lang } = useLanguage();
  const words = useWords();
  const { data: people } = useSuspenseQuery(peopleQuery(lang));
  const { data: terms } = useSuspenseQuery(termsQuery(lang));
  return (
    <Part id="rows" title={words.rows}>
      <ul className="rows rows-columns">
        {people.items.slice(0, 1).map((head) => (
          <li key={head.id}>
            <PersonRow head={head} />
          </li>
        ))}
        {terms.items.slice(0, 1).map((head) => (
          <li key={head.id}>
            <TermRow head={head} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** One for each kind: a company has the first letters of its name, too. */
/** The rows of a shelf that holds one page of each look; what takes one off changes nobody's shelf. */
export function ShelfRows() {
  const { lang, t } = useLanguage();
  const words = useWords();
  const order = useOrder();
  const { data: characters } = useSuspenseQuery(charactersQuery(lang));
  const { data: people } = useSuspenseQuery(peopleQuery(lang));
  const [character] = characters.items;
  const [person] = people.items;
  const last = order.at(-1);
  if (!character || !person || !last) return null;
  const { kinds } = t.shelf;
  const pages = [
    {
      address: addressOf(lang, 'character', character.id),
      kind: kinds.character,
      name: nameIn(character.name, lang),
      picture: <Drawing name={`characters/${character.portrait}`} width={56} height={56} />,
    },
    {
      address: addressOf(lang, 'person', person.id),
      kind: kinds.person,
      name: nameIn(person.name, lang),
      picture: <Monogram name={person.name} />,
    },
    { address: addressOf(lang, 'episode', last), kind: kinds.term, name: t.shelf.shut(last) },
  ];
  return (
    <Part id="shelf" title={words.shelf}>
      <ul className="part-reading">
        {pages.map(({ address, ...page }) => (
          <ShelfRow key={address} page={page} address={address} onRemove={() => {}} />
        ))}
      </ul>
    </Part>
  );
}

export function BibliographyRows() {
  const { lang } = useLanguage();
  const words = useWords();
  const { data } = useSuspenseQuery(notesQuery(lang));
  const [note] = data.items;
  if (!note) return null;
  const name = { en: note.title, ko: note.title, other: [] };
  return (
    <Part id="bibliography" title={words.bibliography}>
      <ul className="bibliography part-reading">
        {sampleBibliography(lang, words, { to: `notes/${note.id}`, name, statements: 2 }).map((source) => (
          <SourceEntry key={source.id} source={source} />
        ))}
      </ul>
    </Part>
  );
}

export function Monograms() {
  const { lang } = useLanguage();
  const words = useWords();
  const { data } = useSuspenseQuery(peopleQuery(lang));
  return (
    <Part id="monogram" title={words.monogram}>
      <ul className="part-line">
        {personKinds.flatMap((kind) => {
          const head = data.items.find((person) => person.kind === kind);
          return head ? (
            <li key={kind}>
              <Monogram name={head.name} />
              <NameText name={head.name} />
            </li>
          ) : (
            []
          );
        })}
      </ul>
    </Part>
  );
}

/** What stands on the shell of the app until a page has come. */
export function Skeletons() {
  const words = useWords();
  return (
    <Part id="skeletons" title={words.skeletons}>
      {(['wall', 'record', 'lines'] as const).map((shape) => (
        <State key={shape} title={words[shape]} isReading>
          <Skeleton shape={shape} />
        </State>
      ))}
    </Part>
  );
}
