import { useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import type { SourceUses } from '#shared/schema/document.ts';
import '#shared/parts/empty.css';
import '#shared/parts/field.css';
import { LetterTabs } from '#shared/parts/letter-tabs.tsx';
import { letterId } from '#shared/parts/letters.ts';
import { NewTabNote } from '#shared/statements/sources.tsx';
import { useOtherSources } from '#shared/viewer/use-other-sources.ts';
import { bibliographyWords } from './bibliography-words.ts';
import { matching, sourcesByLetter } from './find-sources.ts';
import { liftField } from './lift-field.ts';
import { SourceEntry } from './source-entry.tsx';

const parameter = 'q';

type BibliographyProps = {
  sources: readonly SourceUses[];
  /** Of a long bibliography, what stands on other pages: asked for when something is looked for. */
  others: Parameters<typeof useOtherSources>[0];
};

/** All sources by the first letter of their site, with a field that leaves those that match; the address keeps what is typed. */
export function Bibliography({ sources, others }: BibliographyProps) {
  const { lang } = useLanguage();
  const words = bibliographyWords[lang];
  const search = useSearch();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  // The address follows a moment later, and a syllable that is still being put together would not survive that.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? new URLSearchParams(search).get(parameter) ?? '';
  const query = useDeferredValue(text.trim());
  const isAll = query === '';
  const elsewhere = useOtherSources(others, !isAll);
  const all = [...sources, ...elsewhere];
  const found = isAll ? sources : matching(all, query);
  const groups = sourcesByLetter(found, lang);
  useLayoutEffect(() => {
    const label = field.current?.labels?.[0];
    if (typed?.trim() === query && label) liftField(label);
  }, [typed, query]);

  function filterBy(wanted: string) {
    setTyped(wanted);
    const parameters = new URLSearchParams(search);
    if (wanted.trim() === '') parameters.delete(parameter);
    else parameters.set(parameter, wanted);
    void navigate({ search: parameters.toString() }, { replace: true, preventScrollReset: true });
  }

  return (
    <>
      <label className="entry-head" htmlFor="filter">
        {words.filter}
      </label>
      <input
        ref={field}
        id="filter"
        type="search"
        className="field bibliography-filter"
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => filterBy(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      {isAll && others.length > 0 ? null : (
        <p role="status" className="aside">
          {isAll ? words.count(sources.length) : words.found(found.length, all.length)}
        </p>
      )}
      {groups.length > 1 && (
        // While something is looked for, the field stays under the header of a phone, and what it finds comes first.
        <LetterTabs label={words.letters} letters={groups.map(({ letter }) => letter)} isAside={!isAll} />
      )}
      <NewTabNote />
      {groups.map(({ letter, items }) => (
        <section key={letter} id={letterId(letter)} className="letter">
          <h3 className="card-title">{letter}</h3>
          <ul className="bibliography">
            {items.map((source) => (
              <SourceEntry key={source.id} source={source} />
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && (
        <div className="empty">
          <p>{words.noneFound(query)}</p>
          <p>
            <button
              type="button"
              className="button"
              onClick={() => {
                filterBy('');
                field.current?.focus();
              }}
            >
              {words.showAll}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
