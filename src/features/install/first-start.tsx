import { useEffect } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useInstallOffer } from './install-offer.ts';
import { installWords } from './install-words.ts';

/** Asks, at the first start of the installed app, who has read in the browser so far to bring what is theirs. */
export function FirstStart() {
  const { lang } = useLanguage();
  const words = installWords[lang].firstStart;
  const { show, decline } = useInstallOffer();
  useEffect(show, [show]);
  return (
    <p className="toast">
      <span>{words.question}</span>
      <Link className="button" to={`${addressOf(lang, 'settings')}#take-along`} onClick={decline}>
        {words.bring}
      </Link>
      <button type="button" className="button button-quiet" onClick={decline}>
        {installWords[lang].no}
      </button>
    </p>
  );
}
