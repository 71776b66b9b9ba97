import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { CharacterHead } from '#shared/schema/document.ts';
import { Drawing } from '#shared/ui/drawing.tsx';
import { NameText, OtherScript } from '#shared/ui/name.tsx';

/** A character as a badge: name in both scripts, rank, who plays the part. */
export function CharacterCard({ head }: { head: CharacterHead }) {
  const { lang, t } = useLanguage();
  return (
    <Link className="badge" to={addressOf(lang, 'character', head.id)}>
      <span className="badge-clip" aria-hidden="true" />
      {head.portrait && <Drawing name={`characters/${head.portrait}`} width={160} height={160} />}
      <span className="badge-name">
        <NameText name={head.name} />
      </span>
      <OtherScript name={head.name} />
      <span className="badge-rank">{head.rank}</span>
      {head.playedBy && (
        <span className="badge-actor">
          <span className="visually-hidden">{t.character.playedBy} </span>
          <NameText name={head.playedBy.name} />
        </span>
      )}
    </Link>
  );
}
