import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { askAgain } from '#shared/api/ask-again.ts';
import { ReadError } from '#shared/api/read.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { focusHeading } from './focus-heading.ts';

type RetryProps = { again: (isRepeated: boolean) => Promise<void>; className?: string };

/** Tries again, and says that it does and when it fails. */
export function Retry({ again, className = 'ask' }: RetryProps) {
  const { t } = useLanguage();
  const [told, setTold] = useState('');
  const isTrying = told === t.state.loading;
  const onClick = async () => {
    if (isTrying) return;
    setTold(t.state.loading);
    await again(told !== '');
    setTold(t.state.failedAgain);
  };
  return (
    <>
      <button ref={keepFocus} type="button" className={className} aria-disabled={isTrying} onClick={onClick}>
        {t.actions.retry}
      </button>{' '}
      <span role="status">{told}</span>
    </>
  );
}

/**
 * For whatever on the page could not be had. It is also asked for again without the reader, when the line is back.
 * Firefox keeps a lost chunk as lost until the page is loaded anew; the second time that is done.
 * @see https://github.com/whatwg/html/issues/6768
 */
export function RetryReads() {
  const client = useQueryClient();
  const again = async (isRepeated: boolean) => {
    const errors = await askAgain(client);
    if (isRepeated && errors.some((error) => error instanceof ReadError && error.reason === 'outdated'))
      location.reload();
  };
  return <Retry again={again} />;
}

/** When the try succeeds the button goes: keyboards and screen readers go on from the heading above it. */
function keepFocus(button: HTMLElement | null) {
  return () => {
    if (button && button === document.activeElement) focusHeading(button);
  };
}
