import { codeOf } from './code-of.ts';

/** So many modules of paper stand around a code: https://www.iso.org/standard/83389.html */
const margin = 4;

/** A code that another device reads, dark on light whatever the theme: many readers know no other. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = codeOf(text);
  const whole = size + 2 * margin;
  return (
    <svg className="transfer-picture" role="img" aria-label={label} viewBox={`${-margin} ${-margin} ${whole} ${whole}`}>
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  );
}
