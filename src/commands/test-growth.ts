/**
 * `npm run test:growth`: the proof that a large record is as safe and as whole as a small one. In a copy of the project with an invented record
 * of 320 characters – lists in pages, packs in shards – the site is built, and what must be true of every site is tested, with what only such
 * a site has (`e2e/large-record`). `-- --keep` keeps the copy; so does a failure.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { proveCopy } from './another-series/prove-copy.ts';
import { grownCopy } from './growth/grown-copy.ts';

const root = join(import.meta.dirname, '../..');
const copy = grownCopy(root, 320);
cpSync(join(root, 'e2e/large-record'), join(copy, 'e2e/site'), { recursive: true });

await proveCopy({
  name: 'a large record',
  copy,
  projects: [],
  // What is written in gated statements is hunted in the record of this size for hours; where a file or an id stands, in a minute.
  tests: String.raw`[ /](?:html|api|list-pages|shards)\.test\.ts |hunted through in exactly one way|tells nothing beyond|do not name what is itself|hold nothing that carries a gate`,
  port: Number(process.env['PORT'] ?? 4180) + 2,
  report: join(root, 'test-results/large-record.json'),
});
