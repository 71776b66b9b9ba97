import { extname } from 'node:path';
import type { Values } from '../results/readings.ts';
import type { Quantity } from '../results/quantities.ts';
import type { Hit } from '../site/served-site.ts';

const partOf: Record<string, Quantity> = {
  '.html': 'html',
  '.js': 'scripts',
  '.css': 'styles',
  '.json': 'data',
  '.svg': 'pictures',
  '.png': 'pictures',
  '.woff2': 'faces',
};

/**
 * What was fetched: how often, how much of what, and how much in all, in bytes.
 * @param isNamed whether the page itself names a script, and so waits for it until it is interactive; the others come after
 */
export function weightsOf(hits: readonly Hit[], isNamed: (file: string) => boolean = () => true): Values {
  const values: Values = { requests: hits.length, total: 0 };
  for (const { file, bytes } of hits) {
    const part = partOf[extname(file)];
    const quantity = part === 'scripts' && !isNamed(file) ? 'later scripts' : part;
    for (const name of ['total', quantity] as const) if (name) values[name] = (values[name] ?? 0) + bytes;
  }
  return values;
}
