import { type ReactNode, use, useEffect } from 'react';
import { focusAfterPaint } from '#shared/parts/focus-heading.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useInWords } from '#shared/names/written-names.ts';
import { latePart } from '#shared/parts/late-part.tsx';
import { Joined } from '#shared/parts/name.tsx';
import { inLanguage, pathOf } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';
import { SourceBook, type Sources } from '#shared/statements/sources.tsx';
import { BelowFirstScreen } from '#shared/parts/below-first-screen.tsx';
import { PageEnd } from './page-end.ts';
import './ways.css';

/** No first sight waits for it, and no prerendered page has it. */
const Contents = latePart(
  'contents',
  async () => (await import('./contents.tsx')).Contents,
  () => null,
);

export type PageProps = {
  /** The `h1`, and the document's title unless `documentTitle` is given. */
  title: ReactNode;
  documentTitle: string;
  /** One or two sentences for search engines and previews; safe before watching, whatever the reader has seen. */
  description: string;
  /** The page's address below the base, in its own language. */
  address: string;
  /** `text`: a reading column, with its head and contents beside it; `chart`: the same as a sheet on a clipboard. `wide`: lists that take the whole width. */
  layout?: 'text' | 'chart' | 'wide';
  /** Kept out of search engines: it tells plot, or is about this device only. */
  isPrivate?: boolean;
  /** Stands in place of a page that is not open yet: private, and its address is not written anywhere. */
  isShut?: boolean;
  /** Lies over the whole width, before everything else. */
  picture?: ReactNode;
  /** Makes the head of the page, where it is more than its title and what belongs to it. */
  renderHead?: (heading: ReactNode) => ReactNode;
  /** What the page rests on, where it rests on sources. */
  sources?: Sources;
  /** Stands above the title. */
  eyebrow?: ReactNode;
  /** Belongs to the title: a second name, a first sentence. */
  underTitle?: ReactNode;
  children: ReactNode;
};

/** The frame of a page: what machines read of it, and its heading. React moves title, meta and link into the head. */
export function Page({
  title,
  documentTitle,
  description,
  address,
  layout = 'text',
  isPrivate = false,
  isShut = false,
  picture,
  renderHead,
  sources,
  eyebrow,
  underTitle,
  children,
}: PageProps) {
  const { t } = useLanguage();
  useEffect(() => focusNextHeading, []);
  const inWords = useInWords();
  const fullTitle = `${inWords(documentTitle)} · ${t.series.appName}`;
  const url = whole(address);
  const heading = (
    <>
      <h1 tabIndex={-1}>{withNames(title)}</h1>
      {underTitle}
      {layout === 'text' && <Contents />}
    </>
  );
  const content = (
    <>
      {renderHead ? (
        renderHead(heading)
      ) : (
        <header className="page-head">
          {eyebrow && <div className="eyebrow">{withNames(eyebrow)}</div>}
          {heading}
        </header>
      )}
      {layout === 'chart' && <Contents />}
      {children}
      <BelowFirstScreen>{use(PageEnd)}</BelowFirstScreen>
    </>
  );
  return (
    <>
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      {isPrivate || isShut ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={url} />
          {languages.map((other) => (
            <link key={other} rel="alternate" hrefLang={other} href={whole(inLanguage(other, address))} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={whole(pathOf(address))} />
          <meta property="og:title" content={documentTitle} />
          <meta property="og:description" content={description} />
          {site && <meta property="og:url" content={url} />}
          <meta property="og:locale" content={t.format.locale} />
        </>
      )}
      <article className={`page-${layout}${sources ? ' cited' : ''}`}>
        {picture}
        {sources ? <SourceBook {...sources}>{content}</SourceBook> : content}
        {site && !isShut && <p className="address">{url}</p>}
      </article>
    </>
  );
}

const withNames = (words: ReactNode) => (typeof words === 'string' ? <Joined text={words} /> : words);

/** A page that opens, or folds again, is another page: when the button that did it has gone, focus goes to the new heading. */
function focusNextHeading(): void {
  focusAfterPaint(() => document.activeElement === document.body && document.querySelector('h1'));
}

/** Origin and base without trailing slash, as set when the site was built; empty when nobody said where it will stand. */
const site = import.meta.env.VITE_SITE_URL;

/** The whole address, as canonical links need it; without an origin, the path. */
function whole(address: string): string {
  return (site || import.meta.env.BASE_URL.slice(0, -1)) + address;
}
