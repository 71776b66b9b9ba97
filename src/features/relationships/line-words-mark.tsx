import { useMemo } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import { kindFrom } from './kind-from.ts';
import { placeWords, wordHeight } from './line-words.ts';
import type { Line } from './lines.ts';
import { useMapName } from './map-name.ts';
import type { Person } from './people.ts';

type LineWordsProps = {
  chosen: Person;
  lines: readonly Line[];
  people: readonly Person[];
  /** Each leads to the row that says more. */
  areLinks?: boolean;
};

/** What the others are to the one who is chosen, each word on its line. */
export function LineWords({ chosen, lines, people, areLinks = false }: LineWordsProps) {
  const { t } = useLanguage();
  const search = useSearch();
  const nameOf = useMapName();
  const placed = useMemo(
    () =>
      placeWords(
        chosen.id,
        lines.map((line) => ({ line, word: t.series.relations[kindFrom(line.edge, chosen.id)] })),
        people,
        ({ name }) => nameOf(name).text,
      ),
    [chosen, lines, people, nameOf, t],
  );
  return (
    <g aria-hidden="true">
      {placed.map(({ line, word, x, y, width }) => {
        const { id } = line.edge;
        const inside = (
          <>
            <rect x={x - width / 2} y={y - wordHeight / 2} width={width} height={wordHeight} rx={wordHeight / 2} />
            <text x={x} y={y + 6}>
              {word}
            </text>
          </>
        );
        return areLinks ? (
          <Link key={id} className="line-word" to={`${search}#${id}`} tabIndex={-1}>
            {inside}
          </Link>
        ) : (
          <g key={id} className="line-word">
            {inside}
          </g>
        );
      })}
    </g>
  );
}
