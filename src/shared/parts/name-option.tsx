import { languages } from '#series/languages.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { isHangul } from '#shared/names/is-hangul.ts';
import { nameIn } from '#shared/names/name-in.ts';
import { useInWords } from '#shared/names/written-names.ts';
import type { Name } from '#shared/schema/document.ts';

/** A name to choose from a list, in the form that the reader has chosen. */
export function NameOption({ value, name }: { value: string; name: Name }) {
  const { lang } = useLanguage();
  const written = useInWords()(nameIn(name, lang));
  // An option holds no elements: one with a name in Hangul within it is marked as a whole.
  const code = languages.find((other) => name[other] === written) ?? (isHangul(written) ? 'ko' : lang);
  return (
    <option value={value} lang={code === lang ? undefined : code}>
      {written}
    </option>
  );
}
