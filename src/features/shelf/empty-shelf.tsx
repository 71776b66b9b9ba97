import { useQuery } from '@tanstack/react-query';
import { listQuery } from '#shared/api/record-queries.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { nameIn } from '#shared/names/name-in.ts';
import { useInWords } from '#shared/names/written-names.ts';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { BookmarkSign } from '#shared/parts/bookmark-sign.tsx';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Joined } from '#shared/parts/name.tsx';
import { addressOf, pathOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { shelfWords } from './shelf-words.ts';
import '#shared/parts/empty.css';
import styles from './empty-shelf.css?inline';

adoptStyles(styles);

/** So many hang on the rack where there is room. */
const places = [0, 1, 2, 3, 4];

/** A rack on which the badges of those hang who come first, each to be kept at once, and where to find others. */
export function EmptyShelf({ onKeep }: { onKeep: (page: string) => void }) {
  const { lang } = useLanguage();
  const inWords = useInWords();
  const { data } = useQuery(listQuery('characters', lang));
  return (
    <div className="empty">
      <p>{shelfWords[lang].empty}</p>
      <ul className="empty-rack">
        {places.map((place) => {
          const one = data?.items[place];
          if (!one) return <li key={place} aria-hidden="true" />;
          const address = addressOf(lang, 'character', one.id);
          const name = nameIn(one.name, lang);
          return (
            <li key={place}>
              <Link to={address}>
                {one.portrait && <Drawing name={`characters/${one.portrait}`} width={112} height={112} />}
                <span className="card-title">
                  <Joined text={name} />
                </span>
              </Link>
              <button
                type="button"
                aria-label={shelfWords[lang].keepNamed(inWords(name))}
                onClick={() => onKeep(pathOf(address))}
              >
                <BookmarkSign isKept={false} />
                {shelfWords[lang].keep}
              </button>
            </li>
          );
        })}
      </ul>
      <p>
        <Link className="button" to={addressOf(lang, 'characters')}>
          {shelfWords[lang].emptyStep}
        </Link>
      </p>
    </div>
  );
}

/** In its place while the phone is in other hands. */
export function LentShelf() {
  const { t } = useLanguage();
  return <p className="empty">{t.guest.shelf}</p>;
}
