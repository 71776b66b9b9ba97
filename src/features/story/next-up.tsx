import { useSuspenseQuery } from '@tanstack/react-query';
import { useLanguage } from '#shared/i18n/language.tsx';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Joined } from '#shared/parts/name.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import './next-up.css';
import { episodesQuery } from './queries.ts';
import { storyWords } from './story-words.ts';
import { usePlace } from './use-place.ts';

/** The episode that matters to this reader now: the one to begin with, the one they are in or come to next, or the last, with ways on from there. */
export function NextUp() {
  const { lang, t } = useLanguage();
  const { data } = useSuspenseQuery(episodesQuery(lang));
  const words = storyWords[lang].nextUp;
  const place = usePlace();
  const head = data.items.find(({ id }) => id === place.episode) ?? data.items[0];
  if (!head) return null;
  const episode = addressOf(lang, 'episode', head.id);
  const ways: Record<typeof place.at, readonly (readonly [to: string, name: string])[]> = {
    beginning: [
      [addressOf(lang, 'story'), words.premise],
      [`${addressOf(lang, 'story')}#advisories`, storyWords[lang].advisories],
    ],
    next: [
      [`${episode}#advisories`, storyWords[lang].advisories],
      [addressOf(lang, 'characters'), words.soFar],
    ],
    middle: [
      [addressOf(lang, 'characters'), words.soFar],
      [addressOf(lang, 'relationships'), t.pages.relationships],
    ],
    end: [
      [`${episode}#unlocked`, words.openedLast],
      [addressOf(lang, 'relationships'), t.pages.relationships],
    ],
  };
  return (
    <section className="next-up">
      <Link className="next-up-card" to={episode}>
        {head.plate && <Drawing name={`episodes/${head.plate}`} width={240} height={120} />}
        <span className="next-up-words">
          <span className="eyebrow">{words[place.at]}</span>
          <span className="card-title">{t.episode.name(head.id)}</span>
          <span className="chart-line">
            <Joined text={head.line.text} />
          </span>
        </span>
      </Link>
      <p className="next">
        {ways[place.at].map(([to, name]) => (
          <Link key={to} to={to}>
            {name}
          </Link>
        ))}
      </p>
    </section>
  );
}
