import { lineOf, relationLines } from '#series/lines/relation-lines.ts';
import { type Line, pathOf } from './lines.ts';
import '#shared/parts/line-sample.css';

/** A relation on the map; a double line is a broad one with a narrow one of the paper's colour upon it. */
export function LineMark({ line, isAside = false, isLit = false }: { line: Line; isAside?: boolean; isLit?: boolean }) {
  const { style } = relationLines[lineOf[line.edge.kind]];
  const path = pathOf(line);
  const state = [isAside && 'is-aside', isLit && 'is-lit'].filter(Boolean).join(' ');
  return (
    <g data-edge={line.edge.id} className={state || undefined}>
      <path className={`line line-${style}`} d={path} />
      {style === 'double' && <path className="line line-within" d={path} />}
    </g>
  );
}
