/** `npm run measure`: the bytes of the built site, held against its budgets; fails when one is over. */
import { join } from 'node:path';
import { figuresAsText, isOver, measureSite } from '../site/figures.ts';

const figures = await measureSite(join(import.meta.dirname, '../../dist'));
console.log(figuresAsText(figures));
process.exitCode = isOver(figures) ? 1 : 0;
