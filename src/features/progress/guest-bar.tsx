import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useGuest } from '#shared/viewer/guest.ts';

/** While somebody else holds the phone: says so, and gives it back with one tap. */
export function GuestBar() {
  const { t } = useLanguage();
  const { isGuest, takeBack } = useGuest();
  const [hasEnded, setEnded] = useState(false);
  return (
    <div role="status" className="connection">
      {!isGuest && hasEnded && <span className="visually-hidden">{t.guest.off}</span>}
      {isGuest && (
        <p>
          {t.guest.on}{' '}
          <button
            type="button"
            onClick={() => {
              takeBack();
              setEnded(true);
            }}
          >
            {t.guest.takeBack}
          </button>
        </p>
      )}
    </div>
  );
}
