import { Joined } from '#shared/parts/name.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Option } from './option.ts';

/** A text with what answers to the query marked, in its own language. */
export function MarkedText({ text, lang, marks }: Option['name']) {
  const { lang: own } = useLanguage();
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <span lang={lang === own ? undefined : lang}>
      {marks.map(({ start, end }, place) => (
        <span key={start}>
          <Joined text={text.slice(ends[place], start)} />
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      <Joined text={text.slice(ends.at(-1))} />
    </span>
  );
}
