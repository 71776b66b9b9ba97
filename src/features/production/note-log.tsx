import { type Phase, phaseOf } from '#series/phases.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { NoteHead } from '#shared/schema/document.ts';
import { Link } from '#shared/router/link.tsx';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Joined } from '#shared/parts/name.tsx';
import { notesByPhase } from './notes-by-phase.ts';
import { productionWords } from './production-words.ts';
import './note-log.css';

/** The production notes as a log in phases: an entry each, numbered in order, with its plate, title and one line. */
export function NoteLog({ notes }: { notes: readonly NoteHead[] }) {
  const { lang } = useLanguage();
  const { phases } = productionWords[lang];
  return notesByPhase(notes, phaseOf, Object.keys(phases) as Phase[]).map(([phase, heads]) => (
    <section key={phase} id={phase}>
      <h2>{phases[phase]}</h2>
      <ol className="log">
        {heads.map((head) => (
          <li key={head.id}>
            <LogEntry head={head} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function LogEntry({ head }: { head: NoteHead }) {
  const { lang } = useLanguage();
  return (
    <Link className="log-entry" to={addressOf(lang, 'note', head.id)}>
      {head.plate && <Drawing name={`notes/${head.plate}`} width={240} height={120} />}
      <span>
        <span className="log-number">{String(head.order).padStart(2, '0')}</span>
        <span className="card-title">
          <Joined text={head.title} />
        </span>
        <span className="card-text">
          <Joined text={head.line.text} />
        </span>
      </span>
    </Link>
  );
}
