import { useLanguage } from '#shared/i18n/language.tsx';
import type { Edge } from '#shared/schema/document.ts';
import { LineSample } from '#shared/parts/line-sample.tsx';
import { lineOf, relationLines } from '#series/lines/relation-lines.ts';
import { useMapWords } from './relationship-words.ts';

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
