import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';

/** Links to episodes under a heading; nothing when there are none. */
export function EpisodeChips({ title, episodes }: { title: string; episodes: readonly { id: string }[] }) {
  const { lang, t } = useLanguage();
  if (episodes.length === 0) return null;
  return (
    <section id="episodes">
      <h2>{title}</h2>
      <ul className="chips">
        {episodes.map(({ id }) => (
          <li key={id}>
            <Link className="chip" to={addressOf(lang, 'episode', id)}>
              {t.episode.name(id)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
