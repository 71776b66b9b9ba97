import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { PersonHead, Ref } from '#shared/schema/document.ts';
import { Monogram } from '#shared/parts/monogram.tsx';
import { nameIn } from '#shared/names/name-in.ts';
import { Joined, NameText, OtherScript } from '#shared/parts/name.tsx';
import '#shared/parts/rows.css';

/** A member of cast or crew: name in both scripts, and whom they play, as far as that is known; else their job. */
export function PersonRow({ head }: { head: PersonHead & { plays?: readonly Ref[] } }) {
  const { lang, t } = useLanguage();
  const plays = head.plays?.map(({ name }) => nameIn(name, lang)) ?? [];
  return (
    <Link className="row" to={addressOf(lang, 'person', head.id)}>
      <Monogram name={nameIn(head.name, lang)} />
      <span>
        <span className="row-title">
          <NameText name={head.name} />
        </span>{' '}
        <OtherScript name={head.name} />
        <span className="row-text">
          <Joined text={plays.length > 0 ? t.person.as(plays.join(', ')) : head.job} />
        </span>
      </span>
    </Link>
  );
}
