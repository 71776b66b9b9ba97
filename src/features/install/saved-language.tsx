import { useId } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { type Language, languageNames } from '#series/languages.ts';
import { offlineWords } from './offline-words.ts';

type SavedLanguageProps = {
  code: Language;
  /** So much less would lie here without it, uncompressed; left out where it is not saved. */
  bytes: number | undefined;
  /** No other one is saved. */
  isOnly: boolean;
  isChanging: boolean;
  onChange: () => void;
};

/** A language that is saved or was removed. The one that is read stays: its next page would be gone. */
export function SavedLanguage({ code, bytes, isOnly, isChanging, onChange }: SavedLanguageProps) {
  const { lang } = useLanguage();
  const words = offlineWords[lang].byLanguage;
  const id = useId();
  const isSaved = bytes !== undefined;
  const stays = isSaved && ((code === lang && words.reading) || (isOnly && words.only));
  // What several have in common is nobody's: with one alone the whole is its size, which stands above.
  const size = isSaved && !isOnly && words.size((bytes / 1e6).toFixed(1));
  return (
    <li>
      <span>
        <b id={id} lang={code}>
          {languageNames[code]}
        </b>{' '}
        <span className="aside">{isSaved ? [size, stays].filter(Boolean).join(' · ') : words.notSaved}</span>
      </span>
      {!stays && (
        <button
          id={`${id}-change`}
          type="button"
          className="button button-quiet"
          aria-labelledby={`${id}-change ${id}`}
          aria-disabled={isChanging}
          onClick={onChange}
        >
          {isSaved ? words.remove : words.saveAgain}
        </button>
      )}
    </li>
  );
}
