import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { NoteHead } from '#shared/schema/document.ts';
import { Link } from '#shared/router/link.tsx';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Joined } from '#shared/parts/name.tsx';
import './note-log.css';

/** The production notes as a log: an entry each, numbered in order, with its plate, topic, title and one line. */
export function NoteLog({ notes }: { notes: readonly NoteHead[] }) {
  const { lang, t } = useLanguage();
  return (
    <ol className="log">
      {notes.map((head) => (
        <li key={head.id}>
          <Link className="log-entry" to={addressOf(lang, 'note', head.id)}>
            {head.plate && <Drawing name={`notes/${head.plate}`} width={240} height={120} />}
            <span>
              <span className="log-topic">
                {String(head.order).padStart(2, '0')} {t.series.topics[head.topic]}
              </span>
              <span className="card-title">
                <Joined text={head.title} />
              </span>
              <span className="card-text">
                <Joined text={head.line.text} />
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
