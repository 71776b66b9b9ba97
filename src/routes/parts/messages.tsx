import { UpdateToast } from '#features/install/update-prompt.tsx';
import { Outcome } from '#features/progress/progress-outcome.tsx';
import { EmptyShelf, LentShelf } from '#features/shelf/empty-shelf.tsx';
import type { Sealed } from '#shared/schema/document.ts';
import { GateNotice } from '#shared/statements/section.tsx';
import { useOrder } from '#shared/viewer/scope.ts';
import { Part } from './part.tsx';
import { useWords } from './words.ts';

const nothing = () => {};

/** Something could not be read; something was opened alone; and, to a reader who has not said so, how far have you watched? */
export function Notices() {
  const words = useWords();
  const sealed: Sealed[] = [{ section: 'notice' }];
  return (
    <Part id="notice" title={words.notice}>
      <GateNotice document={{ sealed }} opened={new Set()} close={nothing} failed />
      <GateNotice document={{ sealed }} opened={new Set(['notice'])} close={nothing} failed={false} />
      <GateNotice document={{ sealed }} opened={new Set()} close={nothing} failed={false} />
    </Part>
  );
}

export function EmptyStates() {
  const words = useWords();
  return (
    <Part id="empty" title={words.empty}>
      <div className="part-reading">
        <EmptyShelf onKeep={nothing} />
        <LentShelf />
      </div>
    </Part>
  );
}

/** In place instead of above the page, and without an effect. */
export function Toasts() {
  const words = useWords();
  const [first] = useOrder();
  if (!first) return null;
  return (
    <Part id="toast" title={words.toast}>
      <div className="part-toasts">
        <Outcome isShort seen={first} midway={null} opened={[first]} onUndo={nothing} onLeave={nothing} />
        <UpdateToast onApply={nothing} onLater={nothing} />
      </div>
    </Part>
  );
}
