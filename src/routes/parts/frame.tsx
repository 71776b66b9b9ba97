import { OfflineLine } from '#features/install/connection-notice.tsx';
import { HandedOver } from '#features/progress/guest-bar.tsx';
import { ScopeBar } from '#features/progress/shared-scope-bar.tsx';
import { Hero } from '#series/hero.tsx';
import { useOrder } from '#shared/viewer/scope.ts';
import { Part } from './part.tsx';
import { useWords } from './words.ts';

const nothing = () => {};

/** The picture over the home page, in the theme that holds. */
export function HeroPicture() {
  const words = useWords();
  return (
    <Part id="hero" title={words.hero}>
      <Hero />
    </Part>
  );
}

/** What can stand at the edges of a page: offline, and under the header the phone in other hands, and a shared page before or behind the reader. */
export function Bars() {
  const words = useWords();
  const [first] = useOrder();
  if (!first) return null;
  return (
    <Part id="bars" title={words.bars}>
      <OfflineLine />
      <HandedOver isGuest hasEnded={false} onTakeBack={nothing} />
      <ScopeBar shared={first} isReaderAhead onChange={nothing} />
      <ScopeBar shared={first} isReaderAhead={false} onChange={nothing} />
    </Part>
  );
}
