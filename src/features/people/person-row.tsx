import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { PersonHead, Ref } from '#shared/schema/document.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Monogram } from '#shared/parts/monogram.tsx';
import { nameIn } from '#shared/names/name-in.ts';
import { Joined, NameText, OtherScript } from '#shared/parts/name.tsx';
import '#shared/parts/rows.css';
import { peopleWords } from './people-words.ts';

/** A member of cast or crew: name in both scripts, and whom they play with that portrait, as far as that is known; else their job. */
export function PersonRow({ head }: { head: PersonHead & { plays?: readonly Ref[] } }) {
  const { lang } = useLanguage();
  const portrait = head.plays?.[0]?.portrait;
  const plays = head.plays?.map(({ name }) => nameIn(name, lang)) ?? [];
  return (
    <Link className="row" to={addressOf(lang, 'person', head.id)}>
      {portrait ? (
        <Drawing name={`characters/${portrait}`} width={56} height={56} />
      ) : (
        <Monogram name={nameIn(head.name, lang)} />
      )}
      <span>
        <span className="row-title">
          <NameText name={head.name} />
        </span>{' '}
        <OtherScript name={head.name} />
        <span className="row-text">
          <Joined text={plays.length > 0 ? peopleWords[lang].as(plays.join(', ')) : head.job} />
        </span>
      </span>
    </Link>
  );
}
