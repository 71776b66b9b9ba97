import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useLocation, useRevalidator, useRouteError } from 'react-router';
import { Component as NotFound } from '#routes/not-found.tsx';
import { onLineBack } from '#shared/api/line.ts';
import { apiAddress, ReadError, type Reason } from '#shared/api/read.ts';
import { removedLanguages } from '#shared/api/removed-languages.ts';
import { LostTrace } from '#shared/parts/lost-trace.tsx';
import { Page } from '#shared/frame/page.tsx';
import { Retry } from '#shared/parts/retry.tsx';
import { inLanguage } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { languageNames, languages } from '#series/languages.ts';
import { useFailureWords } from './failure-words.ts';

/** Stands in place of a page that cannot be shown. */
export function FailurePage() {
  const error = useRouteError();
  const { key } = useLocation();
  const words = useFailureWords();
  if (!(error instanceof ReadError))
    return (
      <Failure title={words.brokenTitle} why={words.broken}>
        <ReloadButton />
      </Failure>
    );
  return error.reason === 'missing' ? <NotFound /> : <NotRead key={key} reason={error.reason} />;
}

/** It tries by itself, too, when the line is back, or the reader is, who may have logged in elsewhere. */
function NotRead({ reason }: { reason: Exclude<Reason, 'missing'> }) {
  const words = useFailureWords();
  const { pathname } = useLocation();
  const { revalidate } = useRevalidator();
  const isOutdated = reason === 'outdated';
  // A chunk or style that was lost once may be held for lost, by Firefox or the loader of chunks, until the page is loaded anew.
  const again = isOutdated ? reload : revalidate;
  useEffect(() => {
    const onReturn = () => document.hidden || again();
    document.addEventListener('visibilitychange', onReturn);
    const end = onLineBack(again);
    return () => {
      document.removeEventListener('visibilitychange', onReturn);
      end();
    };
  }, [again]);
  const isReloading = isOutdated && !hasReloadedFor(pathname);
  useEffect(() => {
    if (!isReloading) return;
    sessionStorage.setItem(reloadedFor, pathname);
    reload();
  }, [isReloading, pathname]);
  if (isReloading) return null;
  return (
    <Failure title={words.title} why={words.reasons[reason]}>
      {reason === 'unsaved' && <SavedTwins />}
      {reason === 'foreign' && (
        <a className="button button-quiet" href={apiAddress('index.json')} target="_blank" rel="noreferrer">
          {words.whatAnswered}
        </a>
      )}
      {isOutdated ? (
        <ReloadButton />
      ) : (
        <Retry again={revalidate} className={reason === 'unsaved' ? 'button button-quiet' : 'button'} />
      )}
    </Failure>
  );
}

/** Leads to the same page in the languages that are saved. */
function SavedTwins() {
  const words = useFailureWords();
  const { pathname, search } = useLocation();
  const { data: removed } = useQuery({ queryKey: ['removed-languages'], queryFn: removedLanguages, gcTime: 0 });
  const saved = languages.filter((lang) => removed && !removed.includes(lang));
  return saved.map((lang) => (
    <Link key={lang} className="button" to={inLanguage(lang, pathname) + search}>
      {words.openIn(languageNames[lang])}
    </Link>
  ));
}

function Failure({ title, why, children }: { title: string; why: string; children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <Page title={title} documentTitle={title} description={why} address={pathname} isShut>
      <LostTrace />
      <p>{why}</p>
      <p className="actions">{children}</p>
    </Page>
  );
}

function ReloadButton() {
  const words = useFailureWords();
  return (
    <button type="button" className="button" onClick={reload}>
      {words.reload}
    </button>
  );
}

const reload = () => location.reload();

const reloadedFor = 'on-call:reloaded-for';

/** A newer build is taken once for each page, so that a lasting fault does not reload for ever; without storage never. */
function hasReloadedFor(pathname: string): boolean {
  try {
    return sessionStorage.getItem(reloadedFor) === pathname;
  } catch {
    return true;
  }
}
