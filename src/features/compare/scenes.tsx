import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOfRecord } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { Joined, NameText } from '#shared/parts/name.tsx';
import { PlacedPassage } from './compared-relations.tsx';
import { compareWords } from './compare-words.ts';
import type { KnownCharacter } from './compared-documents.ts';
import type { Around, Scene } from './what-they-share.ts';

type ScenesProps = { scenes: readonly Scene[]; two: readonly KnownCharacter[]; around: Around };

/** Every statement that names both, under the page that it stands on, with the way to its place there. */
export function Scenes({ scenes, two, around }: ScenesProps) {
  const { lang, t } = useLanguage();
  if (scenes.length === 0) return null;
  const characters = new Map([...two, ...around.subjects].map(({ id, head }) => [`characters/${id}`, head?.name]));
  const notes = new Map(around.notes.map(({ id, head }) => [`notes/${id}`, head?.title]));
  return (
    <section id="scenes">
      <h2>{compareWords[lang].scenes}</h2>
      {scenes.map(({ to, passages }) => {
        const address = addressOfRecord(lang, to);
        const name = characters.get(to);
        return (
          <section key={to}>
            <h3>
              <Link to={`${address}#${passages[0]?.id}`}>
                {name ? (
                  <NameText name={name} />
                ) : (
                  <Joined text={notes.get(to) ?? t.episode.name(to.split('/')[1] ?? '')} />
                )}
              </Link>
            </h3>
            <ul className="entries">
              {passages.map((passage) => (
                <li key={passage.id}>
                  <PlacedPassage passage={passage} at={to} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
