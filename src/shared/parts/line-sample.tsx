import type { RelationLine } from '#shared/schema/relation-line.ts';
import './line-sample.css';

/** A stretch of a line as on a map of relations, beside its words; a long one is as long as there is room. */
export function LineSample({ style, isLong = false }: { style: RelationLine['style']; isLong?: boolean }) {
  const length = isLong ? 480 : 48;
  return (
    <svg className="line-sample" viewBox={`0 0 ${length} 12`} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <path className={`line line-${style}`} d={`M2 6h${length - 4}`} />
      {style === 'double' && <path className="line line-within" d={`M0 6h${length}`} />}
    </svg>
  );
}
