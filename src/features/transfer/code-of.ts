import { correction, generate } from 'lean-qr/nano';

/**
 * The code of a text.
 * @returns its width in modules, and the path of its dark modules, a module being one unit
 */
export function codeOf(text: string): { size: number; path: string } {
  // A screen is not scratched: the most text in the fewest modules.
  const code = generate(text, { minCorrectionLevel: correction.L });
  const { size } = code;
  const runs: string[] = [];
  for (let y = 0; y < size; y++)
    for (let x = 0, end; x < size; x = end) {
      end = x + 1;
      while (end < size && code.get(end, y) === code.get(x, y)) end++;
      if (code.get(x, y)) runs.push(`M${x} ${y}h${end - x}v1H${x}z`);
    }
  return { size, path: runs.join('') };
}
