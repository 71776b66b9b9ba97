import { useEffect } from 'react';
import { newlyOpen } from '#shared/gate/steps.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useRecentPages } from '#shared/viewer/recent-pages.ts';
import { useOrder } from '#shared/viewer/scope.ts';
import { useUnlocks } from '#shared/viewer/use-unlocks.ts';
import { useIconCount } from './icon-count.ts';
import { showOnIcon } from './show-on-icon.ts';
import { type Counting, countedEpisodes, unreadPages } from './unread.ts';

/** Keeps the number on the app's icon, for who has asked for it: so many pages have opened and were not read. It shows nothing on the page. */
export function IconNumber() {
  const { counting, reach } = useIconCount();
  const order = useOrder();
  const seen = useProgress((progress) => progress.seen);
  const isGuest = useGuest((guest) => guest.isGuest);
  const isFurther = counting !== null && newlyOpen(counting.upTo, seen, order).length > 0;
  useEffect(() => {
    if (isFurther) reach(seen);
  }, [isFurther, reach, seen]);
  if (!counting || order.length === 0) return null;
  const episodes = isGuest ? [] : countedEpisodes(counting, seen, order);
  const [first] = episodes;
  const last = episodes.at(-1);
  if (first === undefined || last === undefined) return <Shown count={0} />;
  return <Unread first={first} last={last} counting={counting} />;
}

type UnreadProps = { first: Gate; last: Gate; counting: Counting };

function Unread({ first, last, counting }: UnreadProps) {
  const { lang } = useLanguage();
  const { open, countFrom } = useIconCount();
  const read = useUnlocks(first, last);
  // What a guest looks at is not among them.
  const page = useRecentPages(({ pages }) => pages[0]);
  const unread = unreadPages(read, counting, lang);
  const isRead = page !== undefined && unread.includes(page);
  const isKnown = read.length > 0;
  const isOver = isKnown && unread.length === 0;
  useEffect(() => {
    if (isRead) open(page);
  }, [isRead, open, page]);
  useEffect(() => {
    if (isOver) countFrom(last);
  }, [isOver, countFrom, last]);
  // While it is not known, as where a shared link shows less, the icon stays as it is.
  return isKnown && <Shown count={unread.length} />;
}

function Shown({ count }: { count: number }) {
  useEffect(() => showOnIcon(count), [count]);
  return null;
}
