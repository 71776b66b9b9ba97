import { useRevalidator, useRouteError } from 'react-router';
import { Component as NotFound } from '#routes/not-found.tsx';
import { ReadError } from '#shared/api/read.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { LostTrace } from '#shared/ui/lost-trace.tsx';

/** What a reader sees when a page cannot be shown: why, and a way on. */
export function PageError() {
  const error = useRouteError();
  const { t } = useLanguage();
  const { revalidate } = useRevalidator();
  if (error instanceof ReadError && error.status === 404) return <NotFound />;
  const isBroken = !(error instanceof ReadError) && !isMissingChunk(error);
  return (
    <article className="page-text">
      <h1 tabIndex={-1}>{isBroken ? t.state.brokenTitle : t.state.failedTitle}</h1>
      <LostTrace />
      <p>{isBroken ? t.state.broken : t.state.failed}</p>
      <p className="actions">
        {error instanceof ReadError ? (
          <button type="button" className="button" onClick={() => void revalidate()}>
            {t.actions.retry}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => location.reload()}>
            {t.actions.reload}
          </button>
        )}
      </p>
    </article>
  );
}

/** Browsers reject a dynamic import that cannot be fetched with a TypeError; a later build has other file names. */
function isMissingChunk(error: unknown): boolean {
  return error instanceof TypeError && /import|module/i.test(error.message);
}
