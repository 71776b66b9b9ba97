import { useLanguage } from '#shared/i18n/language.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { progressWords } from './progress-words.ts';

/** Hands the phone over, with a word on what that does. */
export function GuestSwitch() {
  const { lang, t } = useLanguage();
  const { isGuest, handOver, takeBack } = useGuest();
  return (
    <section>
      <p className="actions">
        <button type="button" className="button button-quiet" onClick={isGuest ? takeBack : handOver}>
          {isGuest ? t.guest.takeBack : t.guest.handOver}
        </button>
      </p>
      <p className="aside">{progressWords[lang].guestHelp}</p>
    </section>
  );
}
