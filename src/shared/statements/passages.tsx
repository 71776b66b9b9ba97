import { Fragment, type ReactNode } from 'react';
import { formatDate } from '#shared/i18n/format.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOfRecord } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { Gated, InlineLink, Passage, Sealed } from '#shared/schema/document.ts';
import { Joined } from '#shared/parts/name.tsx';
import { Seals, TornStub } from './seals.tsx';
import { SourceMark } from './sources.tsx';
import { TermLink } from './term-link.tsx';

/** At most so many passages make one paragraph, so that no page is a wall of text. */
const longestParagraph = 4;

/** A passage, with its seal where it was opened alone. */
type ShownPassage = Passage & Gated;

type ProseProps = {
  passages: readonly ShownPassage[];
  /** What is still shut, in the order of its gates. */
  seals?: readonly Sealed[];
  /** Opens a seal, or folds it again. */
  onOpen?: (seal: Sealed) => void;
};

/** Passages as running text: those of one gate stand together under their episode, in paragraphs; what was opened alone stands apart. */
export function Prose({
  passages,
  seals = [],
  onOpen,
  heading: Heading = 'h3',
}: ProseProps & { heading?: 'h2' | 'h3' }) {
  const { t } = useLanguage();
  return (
    <div className="prose">
      {groupByGate(passages).map((group) => (
        <Fragment key={`${group[0].from} ${group[0].alone?.medium}`}>
          {group[0].from && !group[0].alone && <p className="gate-label">{t.episode.name(group[0].from)}</p>}
          <TornStub of={group[0]} among={group} onTurn={onOpen} />
          {paragraphsOf(group).map((paragraph) => (
            <Fragment key={paragraph[0]?.id}>
              {paragraph[0]?.heading && (
                <Heading id={`over-${paragraph[0].id}`}>
                  <Joined text={paragraph[0].heading} />
                </Heading>
              )}
              <p>
                {paragraph.map((passage) => (
                  <PassageText key={passage.id} passage={passage} />
                ))}
              </p>
              {paragraph.map((passage) => passage.dispute && <Dispute key={passage.id} passage={passage} />)}
            </Fragment>
          ))}
        </Fragment>
      ))}
      <Seals seals={seals} onOpen={onOpen} />
    </div>
  );
}

/** Passages that are each an entry of their own: dated notes, moments, gaps. */
export function PassageList({ passages, seals = [], onOpen }: ProseProps) {
  const { t } = useLanguage();
  return (
    <>
      <ul className="entries">
        {passages.map((passage) => (
          <li key={passage.id}>
            <TornStub of={passage} among={passages} onTurn={onOpen} />
            {(passage.date || passage.status) && (
              <p className="entry-head">
                {passage.date && <time dateTime={passage.date}>{formatDate(passage.date, t.format)}</time>}
                {passage.status && <Stamp status={passage.status} />}
              </p>
            )}
            <p>
              <PassageText passage={passage} />
            </p>
            {passage.dispute && <Dispute passage={passage} />}
          </li>
        ))}
      </ul>
      <Seals seals={seals} onOpen={onOpen} />
    </>
  );
}

/** One statement, its links, and its source mark. */
export function PassageText({ passage }: { passage: ShownPassage }) {
  return (
    <span id={passage.id} className={passage.alone ? 'passage alone' : 'passage'}>
      <LinkedText text={passage.text} links={passage.links} />
      <Weak statement={passage} />
      <SourceMark statement={passage} />{' '}
    </span>
  );
}

/** Says of a statement that only a fan’s account tells it. */
export function Weak({ statement }: { statement: Pick<Passage, 'confidence'> }) {
  const { t } = useLanguage();
  return statement.confidence === 'fan-account' && <small className="weak">{t.confidence['fan-account'].word}</small>;
}

/** A plain text with its links put back. */
function LinkedText({ text, links = [] }: { text: string; links?: readonly InlineLink[] | undefined }) {
  const { lang } = useLanguage();
  const parts: ReactNode[] = [];
  let last = 0;
  for (const { start, end, to } of links) {
    const [resource, id = ''] = to.split('/');
    const address = addressOfRecord(lang, to);
    const words = text.slice(start, end);
    parts.push(
      <Joined key={`before ${start}`} text={text.slice(last, start)} />,
      resource === 'terms' ? (
        <TermLink key={start} to={address} id={id}>
          {words}
        </TermLink>
      ) : (
        <Link key={start} to={address}>
          <Joined text={words} />
        </Link>
      ),
    );
    last = end;
  }
  return (
    <>
      {parts}
      <Joined text={text.slice(last)} />
    </>
  );
}

/** Both sides of what sources contradict each other in. */
export function Dispute({ passage }: { passage: Passage }) {
  const { t } = useLanguage();
  return (
    <p className="dispute">
      <strong>{t.confidence.disputed.word}</strong>
      {/* The space within the text: at a seam between two, React puts a comment into the page. */}
      <Joined text={` ${passage.dispute ?? ''}`} />
    </p>
  );
}

function Stamp({ status }: { status: NonNullable<Passage['status']> }) {
  const { t } = useLanguage();
  return <span className={`stamp stamp-${status}`}>{t.status[status]}</span>;
}

/** What stands together: of one episode, and opened by the reader's progress or by one seal. */
type Group = [ShownPassage, ...ShownPassage[]];

function groupByGate(passages: readonly ShownPassage[]): Group[] {
  const groups: Group[] = [];
  for (const passage of passages) {
    const last = groups.at(-1);
    if (last && last[0].from === passage.from && last[0].alone === passage.alone) last.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

/** A heading begins a paragraph. A dispute ends one, as both sides follow it. */
function paragraphsOf(group: readonly Passage[]): Passage[][] {
  const paragraphs: Passage[][] = [];
  for (const passage of group) {
    const last = paragraphs.at(-1);
    if (last && last.length < longestParagraph && !passage.heading && !last.at(-1)?.dispute) last.push(passage);
    else paragraphs.push([passage]);
  }
  return paragraphs.map(termsOnce);
}

/** A term is marked where its paragraph first uses it. */
function termsOnce(paragraph: Passage[]): Passage[] {
  const marked = new Set<string>();
  const isFirst = ({ to }: InlineLink) => {
    const isKept = !marked.has(to) || !to.startsWith('terms/');
    marked.add(to);
    return isKept;
  };
  return paragraph.map((passage) => (passage.links ? { ...passage, links: passage.links.filter(isFirst) } : passage));
}
