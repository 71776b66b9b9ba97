/** Names in texts where they must not stand: in advisories at all, elsewhere before their gate. */
import { languages } from '#series/languages.ts';
import type { Finding } from '../record/author-error.ts';
import type { GateOrder } from '#shared/gate/gate-order.ts';
import type { MaybeGate } from '#shared/gate/order.ts';
import { kindNames, kinds } from '#shared/kinds/kinds.ts';
import type { RecordSet } from '../record/load.ts';
import { gateOfRecord, nameOfRecord } from '../statements/context.ts';
import { SpellingIndex } from './spelling-index.ts';
import { spellingIn, spellingsOf } from './spellings.ts';
import type { Statement } from '../kinds/all-statements.ts';

type Named = { from: MaybeGate; spellings: readonly string[] };

/** All that goes by a name proper: people and characters, but no terms. */
function namedIn(records: RecordSet): Named[] {
  return kindNames
    .filter((kind) => kinds[kind].hasProperNames)
    .flatMap((kind) =>
      [...records[kind].keys()].map((id) => ({
        from: gateOfRecord(records, kind, id),
        spellings: spellingsOf(nameOfRecord(records, kind, id)),
      })),
    );
}

/** Advisories are read by people who have seen nothing: no name of the data may stand in them. */
export function* checkAdvisories(records: RecordSet): Generator<Finding> {
  const names = new SpellingIndex(namedIn(records));
  const groups = [
    { file: 'series.yaml', advisories: records.series.advisories },
    ...[...records.episodes].map(([id, { advisories }]) => ({ file: `episodes/${id}.yaml`, advisories })),
  ];
  for (const { file, advisories } of groups)
    for (const [index, advisory] of advisories.entries())
      for (const { spellings } of names.candidatesIn(languages.map((lang) => advisory[lang])))
        for (const lang of languages) {
          const spelling = spellingIn(advisory[lang], spellings);
          if (spelling)
            yield {
              file,
              field: `advisories[${index}].${lang}`,
              expected: 'a warning without any name',
              found: `"${spelling}"`,
            };
        }
}

/** A title stands wherever its source does, from the start if nothing shuts it: no name of someone who is known later stands in it, in any language. */
export function* checkTitles(records: RecordSet, order: GateOrder): Generator<Finding> {
  const gated = new SpellingIndex(namedIn(records).filter((name) => name.from !== undefined));
  for (const [id, { title, titleFrom }] of Object.entries(records.sources)) {
    const texts: [field: string, text: string][] =
      typeof title === 'string'
        ? [[`${id}.title`, title]]
        : languages.map((lang) => [`${id}.title.${lang}`, title[lang]]);
    for (const [field, text] of texts)
      for (const { from, spellings } of gated.candidatesIn([text])) {
        const spelling = order.compare(from, titleFrom) > 0 && spellingIn(text, spellings);
        if (spelling)
          yield {
            file: 'sources.yaml',
            field,
            expected: `no name that is known only from ${from}`,
            found: `"${spelling}"`,
            hint: `titleFrom: ${from}`,
          };
      }
  }
}

/** The name of a gated person or character must not stand in any text that opens earlier. */
export function* checkGatedNames(
  records: RecordSet,
  order: GateOrder,
  statements: readonly Statement[],
): Generator<Finding> {
  const gated = new SpellingIndex(namedIn(records).filter((name) => name.from !== undefined));
  for (const { file, field, from, texts } of statements)
    for (const name of gated.candidatesIn(texts.flatMap((text) => languages.map((lang) => text[lang])))) {
      if (order.compare(name.from, from) <= 0) continue;
      for (const text of texts)
        for (const lang of languages) {
          const spelling = spellingIn(text[lang], name.spellings);
          if (spelling)
            yield {
              file,
              field: `${field}.${lang}`,
              expected: `no name that is known only from ${name.from}`,
              found: `"${spelling}"`,
              hint: `from: ${name.from}`,
            };
        }
    }
}
