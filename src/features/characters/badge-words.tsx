import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { CharacterHead } from '#shared/schema/document.ts';
import { Joined, NameText, OtherScript } from '#shared/parts/name.tsx';

/** What a character's badge says under the name: everything else that “who is that again?” asks. */
export function BadgeWords({ head }: { head: CharacterHead }) {
  const { lang, t } = useLanguage();
  return (
    <>
      <OtherScript name={head.name} />
      <p className="badge-rank">
        <Joined text={head.rank} />
      </p>
      {head.playedBy && (
        <p className="badge-foot">
          {t.character.playedBy}{' '}
          <Link to={addressOf(lang, 'person', head.playedBy.id)}>
            <NameText name={head.playedBy.name} />
          </Link>
        </p>
      )}
    </>
  );
}
