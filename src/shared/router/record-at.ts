import { type Kind, kindNames, kinds } from '#shared/kinds/kinds.ts';
import { matchPath } from 'react-router';
import { patterns } from './addresses.ts';

/** The record that an address without language is the page of. A page of its own below a list, such as a timeline, is of none. */
export function recordAt(address: string): { kind: Kind; id: string } | undefined {
  if (Object.values<string>(patterns).includes(address)) return undefined;
  for (const kind of kindNames) {
    const match = matchPath(patterns[kinds[kind].one], address);
    if (match?.params.id) return { kind, id: match.params.id };
  }
  return undefined;
}
