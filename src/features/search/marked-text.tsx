import { Joined } from '#shared/parts/name.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useInWords } from '#shared/names/written-names.ts';
import type { Option } from './option.ts';

/** A text with what answers to the query marked, in its own language. A name that the reader has in another form stands in that, unmarked. */
export function MarkedText({ text, lang, marks }: Option['name']) {
  const { lang: own } = useLanguage();
  const shown = useInWords()(text) === text ? marks : [];
  const ends = [0, ...shown.map(({ end }) => end)];
  return (
    <span lang={lang === own ? undefined : lang}>
      {shown.map(({ start, end }, place) => (
        <span key={start}>
          <Joined text={text.slice(ends[place], start)} />
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      <Joined text={text.slice(ends.at(-1))} />
    </span>
  );
}
