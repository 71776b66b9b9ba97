import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useGuest } from '#shared/viewer/guest.ts';

/** While somebody else holds the phone: says so, and gives it back with one tap. */
export function GuestBar() {
  const { isGuest, takeBack } = useGuest();
  const [hasEnded, setEnded] = useState(false);
  const onTakeBack = () => {
    takeBack();
    setEnded(true);
  };
  return <HandedOver isGuest={isGuest} hasEnded={hasEnded} onTakeBack={onTakeBack} />;
}

type HandedOverProps = { isGuest: boolean; hasEnded: boolean; onTakeBack: () => void };

/** What that bar is, whoever holds the phone. It stands there empty, so that it is announced. */
export function HandedOver({ isGuest, hasEnded, onTakeBack }: HandedOverProps) {
  const { t } = useLanguage();
  return (
    <div role="status" className="connection">
      {!isGuest && hasEnded && <span className="visually-hidden">{t.guest.off}</span>}
      {isGuest && (
        <p>
          {t.guest.on}{' '}
          <button type="button" onClick={onTakeBack}>
            {t.guest.takeBack}
          </button>
        </p>
      )}
    </div>
  );
}
