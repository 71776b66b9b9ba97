import { useId } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useInstallOffer } from './install-offer.ts';
import { InstallSteps } from './install-steps.tsx';
import { installWords } from './install-words.ts';
import type { ByHand } from './way-to-install.ts';
import { installation } from './worker.ts';

/** What an installed app is good for, and how it is done here. @param steps by hand; without them the browser asks when it is told to */
export function InstallCard({ steps }: { steps?: ByHand | undefined }) {
  const words = installWords[useLanguage().lang];
  const { show, decline } = useInstallOffer();
  const id = useId();
  return (
    <aside className="install-card" aria-labelledby={id} ref={(card) => whenSeen(card, show)}>
      <h2 id={id}>{words.title}</h2>
      <p>{words.good}</p>
      {steps && <InstallSteps way={steps} />}
      <p className="actions">
        {!steps && (
          <button type="button" className="button" onClick={() => void installation.install().then(decline)}>
            {words.install}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={decline}>
          {steps ? words.understood : words.no}
        </button>
      </p>
      <p className="aside">{words.later}</p>
    </aside>
  );
}

/** An offer that nobody has scrolled to was not made yet. */
function whenSeen(card: HTMLElement | null, then: () => void): (() => void) | undefined {
  if (!card) return undefined;
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) then();
  });
  observer.observe(card);
  return () => observer.disconnect();
}
