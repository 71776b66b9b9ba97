import { useQueries } from '@tanstack/react-query';
import { unlocksQuery } from '#shared/api/record-queries.ts';
import { newlyOpen, stateOf } from '#shared/gate/steps.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Unlocks } from '#shared/schema/document.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { keepsLast } from './last-result.ts';
import { useScope } from './scope.ts';
import { ungated } from './ungated.ts';

/** What the episodes from one to another made known, for a reader who has seen them all; nothing before all of it is there. */
export function useUnlocks(first: Gate, last: Gate): readonly Unlocks[] {
  const { lang } = useLanguage();
  const scope = useScope();
  const { order } = scope;
  const isSeen = stateOf(last, scope) === 'seen';
  const episodes = isSeen ? newlyOpen(order[order.indexOf(first) - 1] ?? null, last, order) : [];
  const documents = useQueries({ queries: episodes.map((episode) => ungated(unlocksQuery(lang, episode))) });
  const read = documents.flatMap(({ data }) => data ?? []);
  return read.length < episodes.length ? none : together(...read);
}

const none: readonly Unlocks[] = [];
/** The same list for the same documents. */
const together = keepsLast((...read: readonly Unlocks[]) => read);
