import { parseArgs } from 'node:util';
import { type PageName, patterns } from '#shared/router/addresses.ts';
import { type Measure, measureNames } from './results/measures.ts';

export type Options = {
  /** A built site to measure as it is; without one, the site is built. */
  dist: string | undefined;
  runs: number;
  only: readonly Measure[];
  /** Kinds of page that are measured in time. */
  pages: readonly PageName[];
};

/** Each look or layout that there is, once: more would take longer and tell no more. */
const timedPages: readonly PageName[] = [
  'home',
  'story',
  'characters',
  'character',
  'episode',
  'note',
  'term',
  'person',
  'sources',
];

/** @throws with what was expected and found */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dist: { type: 'string' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string', default: measureNames.join(',') },
      pages: { type: 'string', default: timedPages.join(',') },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw unexpected('runs', 'a whole number from 1', values.runs);
  return {
    dist: values.dist,
    runs,
    only: someOf('only', values.only, measureNames),
    pages: someOf('pages', values.pages, Object.keys(patterns) as PageName[]),
  };
}

function someOf<Name extends string>(option: string, text: string, names: readonly Name[]): Name[] {
  const asked = text.split(',');
  const unknown = asked.find((name) => !names.some((known) => known === name));
  if (unknown !== undefined) throw unexpected(option, `some of ${names.join(',')}`, unknown);
  return names.filter((name) => asked.includes(name));
}

function unexpected(option: string, expected: string, found: string): Error {
  return new Error(`--${option}: expected ${expected}, found ${found || 'nothing'}`);
}
