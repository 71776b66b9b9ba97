import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { NoteHead } from '#shared/schema/document.ts';

/** A note in the flight log: topic, title, one line. */
export function NoteCard({ head }: { head: NoteHead }) {
  const { lang, t } = useLanguage();
  return (
    <Link className="card" to={addressOf(lang, 'note', head.id)}>
      <span className="card-eyebrow">{t.topics[head.topic]}</span>
      <span className="card-title">{head.title}</span>
      <span className="card-text">{head.line.text}</span>
    </Link>
  );
}
