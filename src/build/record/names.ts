/** Names in texts where they must not stand: in advisories at all, elsewhere before their gate. */
import { languages } from '#shared/schema/vocabulary.ts';
import type { Finding } from './author-error.ts';
import type { GateOrder } from '#shared/gate/gate-order.ts';
import type { RecordSet } from './load.ts';
import type { Located } from './statements.ts';

/** Names of people and characters, long enough to be told from ordinary words. */
function namesOf(name: { en: string; ko: string | null }): { en: string; ko: string | null } {
  return { en: name.en.toLowerCase(), ko: name.ko };
}

/** Advisories are read by people who have seen nothing: no name of the data may stand in them. */
export function* checkAdvisories(records: RecordSet): Generator<Finding> {
  const names = [...records.characters.values(), ...records.people.values()].map(({ name }) => namesOf(name));
  const groups = [
    { file: 'series.yaml', advisories: records.series.advisories },
    ...[...records.episodes].map(([id, { advisories }]) => ({ file: `episodes/${id}.yaml`, advisories })),
  ];
  for (const { file, advisories } of groups)
    for (const [index, advisory] of advisories.entries())
      for (const name of names)
        for (const lang of languages) {
          const needle = name[lang];
          if (needle && mentions(advisory[lang], needle, lang))
            yield {
              file,
              field: `advisories[${index}].${lang}`,
              expected: 'a warning without any name',
              found: `"${needle}"`,
            };
        }
}

/** The name of a gated person or character must not stand in any text that opens earlier; terms are ordinary words. */
export function* checkGatedNames(
  records: RecordSet,
  order: GateOrder,
  statements: readonly Located[],
): Generator<Finding> {
  const gated = [...records.characters.values(), ...records.people.values()]
    .filter(({ from }) => from !== undefined)
    .map(({ name, from }) => ({ ...namesOf(name), from }));
  for (const { file, field, from, texts } of statements)
    for (const name of gated) {
      if (order.compare(name.from, from) <= 0) continue;
      for (const text of texts)
        for (const lang of languages) {
          const needle = name[lang];
          if (needle && mentions(text[lang], needle, lang))
            yield {
              file,
              field: `${field}.${lang}`,
              expected: `no name that is known only from ${name.from}`,
              found: `"${needle}"`,
              hint: `from: ${name.from}`,
            };
        }
    }
}

/** Whole words in English; in Korean any occurrence of a name of three syllables or more, as particles follow without a space. */
function mentions(text: string, name: string, lang: 'en' | 'ko'): boolean {
  if (lang === 'ko') return name.length >= 3 && text.includes(name);
  const at = text.toLowerCase().indexOf(name);
  if (at < 0) return false;
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(text[at - 1] ?? '') && !letter.test(text[at + name.length] ?? '');
}
