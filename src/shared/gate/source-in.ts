import type { Source } from '#shared/schema/document.ts';
import { isOpen } from './is-open.ts';
import type { Scope } from './scope.ts';

/**
 * A source as it is to be shown in a scope: without its title and address as long as these tell plot, and with `tellsUpTo` only as
 * long as that is more than the reader has seen.
 */
export function sourceIn<Card extends Source>(scope: Scope, source: Card): Card {
  const { title, titles, url, tellsUpTo, ...rest } = source;
  return {
    ...rest,
    ...(isOpen({ from: source.titleFrom }, scope) && { title, titles, url }),
    ...(!isOpen({ from: tellsUpTo }, scope) && { tellsUpTo }),
  } as Card;
}
