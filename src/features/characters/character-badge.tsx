import type { ReactNode } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { CharacterHead } from '#shared/schema/document.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Joined, NameText, OtherScript } from '#shared/parts/name.tsx';
import { PassageText } from '#shared/statements/passages.tsx';
import '#shared/frame/badge-page.css';

/** The head of a character's page: everything that “who is that again?” asks, and what can be done with the page. */
export function CharacterBadge({ head, actions }: { head: CharacterHead; actions: ReactNode }) {
  const { lang, t } = useLanguage();
  return (
    <div className="badge-page page-picture">
      {head.portrait && <Drawing name={`characters/${head.portrait}`} width={160} height={160} isFirst />}
      <OtherScript name={head.name} />
      <p className="badge-rank">
        <Joined text={head.rank} />
      </p>
      {head.playedBy && (
        <p>
          {t.character.playedBy}{' '}
          <Link to={addressOf(lang, 'person', head.playedBy.id)}>
            <NameText name={head.playedBy.name} />
          </Link>
        </p>
      )}
      <p className="lead">
        <PassageText passage={head.line} />
      </p>
      <p className="actions">{actions}</p>
    </div>
  );
}
