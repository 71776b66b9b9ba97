import { useSuspenseQuery } from '@tanstack/react-query';
import { charactersQuery } from '#features/characters/queries.ts';
import { termsQuery } from '#features/glossary/queries.ts';
import { TermRow } from '#features/glossary/term-row.tsx';
import { PersonRow } from '#features/people/person-row.tsx';
import { peopleQuery } from '#features/people/queries.ts';
import { NoteLog } from '#features/production/note-log.tsx';
import { notesQuery } from '#features/production/queries.ts';
import { TopicPlates } from '#features/production/topic-plates.tsx';
import { ShelfRow } from '#features/shelf/shelf-row.tsx';
import { SourceEntry } from '#features/sources/source-entry.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { personKinds } from '#shared/schema/vocabulary.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Monogram } from '#shared/parts/monogram.tsx';
import { nameIn } from '#shared/names/name-in.ts';
import { NameText } from '#shared/parts/name.tsx';
import { inEachLanguage } from '#shared/schema/in-each-language.ts';
import { useOrder } from '#shared/viewer/scope.ts';
import { Part } from './part.tsx';
import { sampleBibliography } from './samples.ts';
import { useWords } from './words.ts';

export function NoteLogEntries() {
  const { lang } = useLanguage();
  const words = useWords();
  const { data } = useSuspenseQuery(notesQuery(lang));
  return (
    <Part id="log" title={words.log}>
      <NoteLog notes={data.items.slice(0, 2)} />
    </Part>
  );
}

export function Plates() {
  const words = useWords();
  return (
    <Part id="plates" title={words.plates}>
      <TopicPlates />
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
      picture: <Monogram name={nameIn(person.name, lang)} />,
    },
    {
      address: `${addressOf(lang, 'character', character.id)}#about`,
      kind: kinds.character,
      name: nameIn(character.name, lang),
      picture: <Drawing name={`characters/${character.portrait}`} width={56} height={56} />,
      isPassage: true,
      passage: { words: words.statement },
    },
    { address: addressOf(lang, 'episode', last), kind: kinds.episode, name: t.shelf.shut(last) },
  ];
  return (
    <Part id="shelf" title={words.shelf}>
      <ul className="part-reading">
        {pages.map(({ address, ...page }) => (
          <ShelfRow
            key={address}
            page={page}
            address={address}
            isPinned={page.kind === kinds.person}
            onPin={() => {}}
            onRemove={() => {}}
          />
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
  const name = { ...inEachLanguage(() => note.title), other: [] };
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

/** One for each kind: a company has the first letters of its name, too. */
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
              <Monogram name={nameIn(head.name, lang)} />
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
