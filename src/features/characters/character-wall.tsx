import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { CharacterHead } from '#shared/schema/document.ts';
import { Link } from '#shared/router/link.tsx';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Joined, NameText, OtherScript } from '#shared/parts/name.tsx';
import './badge.css';

/** A character as a badge: name in both scripts, and where there is room for it rank and who plays the part. */
function CharacterCard({ head, isSmall = false }: { head: CharacterHead; isSmall?: boolean }) {
  const { lang, t } = useLanguage();
  return (
    <Link className="badge" to={addressOf(lang, 'character', head.id)}>
      {head.portrait && <Drawing name={`characters/${head.portrait}`} width={160} height={160} />}
      <span className="badge-name">
        <NameText name={head.name} />
      </span>
      <OtherScript name={head.name} />
      {!isSmall && (
        <span className="badge-rank">
          <Joined text={head.rank} />
        </span>
      )}
      {!isSmall && head.playedBy && (
        <span className="badge-actor">
          <span>{t.character.playedBy} </span>
          <NameText name={head.playedBy.name} />
        </span>
      )}
    </Link>
  );
}

type CharacterWallProps = {
  heads: readonly CharacterHead[];
  isSmall?: boolean;
  /** What a free place says, after the last badge. */
  free?: string | undefined;
};

/** A wall of badges. */
export function CharacterWall({ heads, isSmall = false, free }: CharacterWallProps) {
  return (
    <div className={isSmall ? 'wall wall-small' : 'wall'}>
      <ul className="badges">
        {heads.map((head) => (
          <li key={head.id}>
            <CharacterCard head={head} isSmall={isSmall} />
          </li>
        ))}
      </ul>
      {free && <p className="free-place">{free}</p>}
    </div>
  );
}
