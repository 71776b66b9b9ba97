/**
 * `npm run test:series`: the proof that another series needs no change of the app. In a copy of the project with the series of
 * `e2e/another-series` in place of this one, the types are checked, the site is built, and what must be true of every site is tested.
 * `-- --keep` keeps the copy, to work on that series in it; so does a failure.
 */
import { join } from 'node:path';
import { proveCopy } from './another-series/prove-copy.ts';
import { copyWithOtherSeries } from './another-series/series-copy.ts';

const root = join(import.meta.dirname, '../..');

await proveCopy({
  name: 'another series',
  copy: copyWithOtherSeries(root),
  projects: ['tsconfig.json', 'src/compiler', 'e2e'],
  // Whole suites of `e2e/site`; of the others, the tests that say of themselves that they are for every series.
  tests: String.raw`[ /](?:html|api|leak|planted-leak|seasons)\.test\.ts |@every-series`,
  port: Number(process.env['PORT'] ?? 4180) + 1,
  report: join(root, 'test-results/another-series.json'),
});
