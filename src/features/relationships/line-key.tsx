import { useLanguage } from '#shared/i18n/language.tsx';
import type { Edge } from '#shared/schema/document.ts';
import type { RelationLine } from '#shared/schema/relation-line.ts';
import { lineOf, relationLines } from '#series/lines/relation-lines.ts';
import { useMapWords } from './relationship-words.ts';

type Style = RelationLine['style'];

/** What the lines stand for that are drawn, and no others: a way that has not come up tells that it will. */
export function LineKey({ edges }: { edges: readonly Edge[] }) {
  const { lang } = useLanguage();
  const words = useMapWords();
  const drawn = new Set(edges.map(({ kind }) => lineOf[kind]));
  const names = Object.keys(relationLines) as (keyof typeof relationLines)[];
  return (
    <section className="line-key">
      <h2>{words.lines}</h2>
      <ul>
        {names
          .filter((name) => drawn.has(name))
          .map((name) => (
            <li key={name}>
              <LineSample style={relationLines[name].style} /> {relationLines[name].words[lang]}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** A stretch of a line, beside its word. */
export function LineSample({ style }: { style: Style }) {
  return (
    <svg className="line-sample" viewBox="0 0 48 12" aria-hidden="true">
      <path className={`line line-${style}`} d="M2 6h44" />
      {style === 'double' && <path className="line line-within" d="M0 6h48" />}
    </svg>
  );
}
