import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { asOfKey, useScope } from '#shared/viewer/scope.ts';

/** Shares the page with a scope: whoever opens the link sees no more than the sender did, and no more than they have watched. */
export function ShareButton({ address }: { address: string }) {
  const { t } = useLanguage();
  const { seen } = useScope();
  const [outcome, setOutcome] = useState('');
  async function share() {
    const url = new URL(import.meta.env.BASE_URL.replace(/\/$/, '') + address, location.origin);
    if (seen !== null) url.searchParams.set(asOfKey, seen);
    try {
      if ('share' in navigator && matchMedia('(pointer: coarse)').matches) await navigator.share({ url: url.href });
      else {
        await navigator.clipboard.writeText(url.href);
        setOutcome(seen === null ? t.scope.copied : t.scope.copiedAsOf(seen));
      }
    } catch (error) {
      // Closing the share sheet is no failure; a refused clipboard leaves the link to be copied by hand.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setOutcome(url.href);
    }
  }
  return (
    <>
      <button
        type="button"
        className="button button-quiet"
        aria-label={seen === null ? undefined : t.scope.shareAsOf(seen)}
        onClick={() => void share()}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
          <path d="M12 15V4M8 7.5 12 4l4 3.5M6 12v8h12v-8" />
        </svg>
        <span>{t.scope.share}</span>
      </button>
      <span role="status" className="aside">
        {outcome}
      </span>
    </>
  );
}
