import { formatRound } from '#shared/i18n/format.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { Tally } from '#shared/schema/document.ts';
import { productionWords } from './production-words.ts';
import './at-a-glance.css';

/** What the tables of the notes come to, each figure leading to its table. */
export function AtAGlance({ tallies }: { tallies: readonly Tally[] }) {
  const { lang, t } = useLanguage();
  const words = productionWords[lang];
  const { glance } = words;
  const figures = tallies.flatMap(({ id, awards, ranking }) => {
    const others = awards && awards.nominated - awards.won;
    return [
      ranking && [`${id}#ranking`, words.place(ranking.best), glance.best(ranking.weeks)],
      ranking?.views && [`${id}#ranking`, formatRound(ranking.views, t.format), glance.views],
      awards?.won && [`${id}#awards`, glance.count(awards.won), glance.won(awards.won)],
      others && [`${id}#awards`, glance.count(others), glance.nominated(others)],
    ].filter((figure) => Array.isArray(figure));
  });
  if (figures.length === 0) return null;
  return (
    <ul className="tallies" aria-label={glance.title}>
      {figures.map(([to = '', figure, word]) => (
        <li key={`${to} ${word}`}>
          <Link to={addressOf(lang, 'note', to)}>
            <strong>{figure}</strong> {word}
          </Link>
        </li>
      ))}
    </ul>
  );
}
