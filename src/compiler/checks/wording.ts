import { languages } from '#series/languages.ts';
import { inEachLanguage } from '#shared/schema/in-each-language.ts';
import { kindNames, kinds } from '#shared/kinds/kinds.ts';
import type { Finding } from '../record/author-error.ts';
import type { RecordSet } from '../record/load.ts';
import { nameOfRecord } from '../statements/context.ts';
import { type Place, placesOf, refusedPattern } from './refused-words.ts';
import { textsOf } from './texts.ts';

/** A refused word with what to write instead. */
type Refusal = {
  refused: string;
  write: string;
  why: string;
  /** Where it stands in a text, but for what covers it. */
  placesIn: (text: string) => Place[];
};

/** One word for one thing: no text has a word that `wording.yaml` refuses in its language. */
export function* checkWording(records: RecordSet): Generator<Finding> {
  const { wording } = records;
  if (!wording) return;
  const names = properNames(records);
  const refusals = inEachLanguage((lang) =>
    (wording[lang]?.words ?? []).flatMap(({ write, not, why, except = [] }) => {
      const allowed = [...except, ...names];
      return not.map((refused): Refusal => {
        const pattern = refusedPattern(refused);
        return { refused, write, why, placesIn: (text) => placesOf(text, pattern, allowed) };
      });
    }),
  );
  for (const lang of languages)
    for (const [index, { write }] of (wording[lang]?.words ?? []).entries())
      for (const { refused, placesIn } of refusals[lang])
        if (placesIn(write).length > 0)
          yield {
            file: 'wording.yaml',
            field: `${lang}.words[${index}].write`,
            expected: `no word that the table refuses, as “${refused}”`,
            found: `“${write}”`,
          };
  for (const { file, field, lang, text } of textsOf(records))
    for (const { write, why, placesIn } of refusals[lang])
      for (const { start, end } of placesIn(text))
        yield {
          file,
          field,
          expected: `“${write}” – ${why}`,
          found: `“${text.slice(start, end)}” in “${around(text, start, end)}”`,
          hint: write,
        };
}

/** Names of people, characters and works, and of the series, in every language: any word may stand in them. */
function properNames(records: RecordSet): string[] {
  const named = kindNames
    .filter((kind) => kinds[kind].hasProperNames)
    .flatMap((kind) => [...records[kind].keys()].map((id) => nameOfRecord(records, kind, id)));
  return [...named, ...[...records.works.values()].map(({ title }) => title), records.series.title].flatMap((name) => [
    ...languages.flatMap((lang) => name[lang] ?? []),
    ...(name.other ?? []),
  ]);
}

/** Some signs to either side, so that the author finds the place. */
function around(text: string, start: number, end: number): string {
  const shown = text.slice(Math.max(0, start - 24), end + 24);
  return `${start > 24 ? '…' : ''}${shown}${end + 24 < text.length ? '…' : ''}`;
}
