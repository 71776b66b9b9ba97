import type { Order } from '#shared/gate/order.ts';
import { newlyOpen } from '#shared/gate/steps.ts';
import { today } from '#shared/schema/calendar-day.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { useGuest } from './guest.ts';
import { useProgress } from './progress.ts';
import { type SeenDay, useSeenDays } from './seen-days.ts';

type Step = { from: Gate | null; to: Gate | null };

/**
 * Notes from now on when this reader finishes episodes, also what they did on this page a moment before: what a step ahead finishes has
 * today, what a step back takes away has no day any more, and undoing that brings its day back. Steps of another tab are that tab's to note;
 * what is taken over, or put back, comes with its own days.
 * @param orderNow the order of the episodes; empty while it is unknown, and nothing is noted then
 * @returns a function that ends it
 */
export function dateProgress(orderNow: () => Order): () => void {
  /** The days before the last step. */
  let before: SeenDay[] = [];
  const take = ({ from, to }: Step) => {
    before = useSeenDays.getState().days;
    useSeenDays.getState().change((days) => daysAfter(days, { from, to }, orderNow(), today()));
  };
  const takeBack = ({ from, to }: Step) => {
    const back = newlyOpen(from, to, orderNow());
    const known = before.filter(({ episode }) => back.includes(episode));
    useSeenDays
      .getState()
      .change((days) => [
        ...daysAfter(days, { from, to }, orderNow()),
        ...known.filter(({ episode }) => !days.some((day) => day.episode === episode)),
      ]);
  };
  const { change, seen } = useProgress.getState();
  if (change && !useGuest.getState().isGuest) take({ from: change.before.seen, to: seen });
  return useProgress.subscribe((now, last) => {
    const step = { from: last.seen, to: now.seen };
    if (step.from === step.to || useGuest.getState().isGuest) return;
    if (now.change && now.change !== last.change) take(step);
    else if (last.change && !now.change && last.change.before.seen === now.seen) takeBack(step);
  });
}

/**
 * The days after a step: of what it finishes `day`, where there is one, of what it takes away none.
 * @param step from an episode that the series does not have, nobody knows what it finishes
 */
export function daysAfter(days: readonly SeenDay[], { from, to }: Step, order: Order, day?: string): SeenDay[] {
  if (from !== null && !order.includes(from)) return [...days];
  const finished = day === undefined ? [] : newlyOpen(from, to, order).map((episode) => ({ episode, day }));
  const others = new Set([...finished.map(({ episode }) => episode), ...newlyOpen(to, from, order)]);
  return [...days.filter(({ episode }) => !others.has(episode)), ...finished];
}
