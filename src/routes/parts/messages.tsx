import { EmptyShelf } from '#features/shelf/empty-shelf.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Sealed } from '#shared/schema/document.ts';
import { GateNotice } from '#shared/ui/section.tsx';
import { useOrder } from '#shared/viewer/scope.ts';
import '#shared/ui/empty.css';
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
  const { t } = useLanguage();
  const words = useWords();
  return (
    <Part id="empty" title={words.empty}>
      <div className="part-reading">
        <EmptyShelf />
        <p className="empty">{t.guest.shelf}</p>
      </div>
    </Part>
  );
}

/** In place instead of above the page, and without an effect. */
export function Toasts() {
  const { t } = useLanguage();
  const words = useWords();
  const [first] = useOrder();
  return (
    <Part id="toast" title={words.toast}>
      <div className="part-toasts">
        <p className="outcome">
          <span>{first ? t.progress.setTo(first) : t.progress.setToNothing}</span>
          {[t.shelf.undo, t.progress.seeUnlocked].map((label) => (
            <button key={label} type="button" className="ask">
              {label}
            </button>
          ))}
        </p>
        <p className="toast">
          {t.update.ready}
          <button type="button" className="button">
            {t.update.apply}
          </button>
          <button type="button" className="button button-quiet">
            {t.update.later}
          </button>
        </p>
      </div>
    </Part>
  );
}
