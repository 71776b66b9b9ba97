import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { charactersQuery } from '#features/characters/queries.ts';
import { RelationList } from '#features/characters/relation-list.tsx';
import { termsQuery } from '#features/glossary/queries.ts';
import { Awards } from '#features/production/awards.tsx';
import { DatedMoments } from '#features/production/dated-moments.tsx';
import { Differences } from '#features/production/differences.tsx';
import { Ranking } from '#features/production/ranking.tsx';
import { Advisories } from '#features/story/advisories.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Passage, Sealed } from '#shared/schema/document.ts';
import { confidences, grades, statuses } from '#shared/schema/vocabulary.ts';
import { nameIn } from '#shared/names/name-in.ts';
import { PassageList, PassageText, Prose } from '#shared/statements/passages.tsx';
import { GateNotice } from '#shared/statements/section.tsx';
import { ShutTag } from '#shared/frame/shut-page.tsx';
import type { Opened } from '#shared/gate/seal.ts';
import { useOrder } from '#shared/viewer/scope.ts';
import { Part, State } from './part.tsx';
import {
  sampleAwards,
  sampleChart,
  sampleDifferences,
  sampleMoments,
  sampleRelations,
  sampleStatement,
  sampleWeeks,
  usePassage,
} from './samples.ts';
import { useWords } from './words.ts';
import '#shared/statements/stamp.css';

/** Closed tags open here, for now, as they do on a page. */
export function Tags() {
  const words = useWords();
  const order = useOrder();
  const passage = usePassage();
  const [opened, setOpened] = useState<Opened>(new Set());
  const [first, second] = order;
  if (!first || !second) return null;

  const shut = [sealed({ from: first }), sealed({ from: second, medium: 'source-work' })];
  const isOpen = ({ from = '' }: Sealed) => opened.has(from);
  const turn = ({ from = '' }: Sealed) =>
    setOpened(new Set(opened.has(from) ? [...opened].filter((one) => one !== from) : [...opened, from]));
  const close = () => setOpened(new Set());
  const left = shut.filter((seal) => !isOpen(seal));
  return (
    <Part id="tag" title={words.tag}>
      <State title={words.closed} isReading>
        <GateNotice document={{ sealed: left }} opened={opened} close={close} failed={false} />
        <Prose passages={shut.filter(isOpen).map((seal) => openedBy(seal, passage))} seals={left} onOpen={turn} />
      </State>
      <State title={words.opened} isReading>
        <Prose passages={[{ ...passage, id: 'tag-opened', from: first }]} />
      </State>
      <State title={words.shutPage} isReading>
        <ShutTag from={first} onAsk={() => {}} onOpen={() => {}} />
      </State>
    </Part>
  );
}

const sealed = (gated: Omit<Sealed, 'section'>): Sealed => ({ section: 'tag', ...gated });

const openedBy = (seal: Sealed, passage: Passage): Passage => {
  const opened = { ...passage, id: `tag-${seal.from}`, from: seal.from, alone: seal };
  return opened;
};

/** A mark opens the slip. */
export function SourceMarks() {
  const words = useWords();
  const passage = usePassage();
  return (
    <Part id="source" title={words.source}>
      <PassageList
        passages={confidences.map((confidence) => ({
          ...passage,
          id: `source-${confidence}`,
          confidence,
          ...(confidence === 'disputed' && { dispute: words.dispute }),
        }))}
      />
    </Part>
  );
}

/** The first term of the glossary, as running text links it. */
export function Term() {
  const { lang } = useLanguage();
  const words = useWords();
  const { data } = useSuspenseQuery(termsQuery(lang));
  const [term] = data.items;
  if (!term) return null;
  const name = nameIn(term.name, lang);
  const links = [{ start: 0, end: name.length, to: `terms/${term.id}` }];
  return (
    <Part id="term" title={words.term}>
      <p>
        <PassageText passage={{ ...sampleStatement(words, 'term-in-text'), text: name, links }} />
      </p>
    </Part>
  );
}

/** With dates as exact as they can be: a day, a month, a year. */
export function Stamps() {
  const words = useWords();
  const dates = ['2000-01-02', '2000-01', '2000'];
  return (
    <Part id="stamps" title={words.stamps}>
      <PassageList
        passages={statuses.map((status, index) => ({
          ...sampleStatement(words, `stamp-${status}`),
          status,
          date: dates[index],
        }))}
      />
    </Part>
  );
}

export function Grades() {
  const words = useWords();
  return (
    <Part id="grades" title={words.grades}>
      <Advisories advisories={grades.map((grade) => ({ ...sampleStatement(words, `grade-${grade}`), grade }))} />
    </Part>
  );
}

/** A section of its own, under its own heading. */
export function Relations() {
  const { lang } = useLanguage();
  const words = useWords();
  const { data } = useSuspenseQuery(charactersQuery(lang));
  return (
    <div className="part-reading">
      <RelationList
        id={data.items[0]?.id ?? ''}
        relations={sampleRelations(words, data.items)}
        seals={[]}
        onOpen={() => {}}
      />
    </div>
  );
}

/** Each year is a section of its own. */
export function Ledger() {
  const words = useWords();
  return (
    <Part id="ledger" title={words.ledger}>
      <div className="part-reading">
        <DatedMoments moments={sampleMoments(words)} />
      </div>
    </Part>
  );
}

/** Each is a section of its own, under its own heading. */
export function Tables() {
  const words = useWords();
  return (
    <>
      <Ranking ranking={sampleWeeks} chart={sampleChart} />
      <Awards awards={sampleAwards(words)} />
      <Differences differences={sampleDifferences(words)} seals={[]} onOpen={() => {}}>
        {null}
      </Differences>
    </>
  );
}
