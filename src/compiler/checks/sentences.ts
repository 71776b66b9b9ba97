import type { Finding } from '../record/author-error.ts';
import type { RecordSet } from '../record/load.ts';
import { textsOf } from './texts.ts';

/** A sentence ends with its sign and the quotation marks and brackets after it. */
const betweenSentences = /(?<=[.!?。！？]['’"”)\]」〉]*)\s+/u;

/** No sentence is longer than `wording.yaml` has it for its language. */
export function* checkSentences(records: RecordSet): Generator<Finding> {
  for (const { file, field, lang, text } of textsOf(records)) {
    const longest = records.wording?.[lang]?.longest;
    if (longest === undefined) continue;
    for (const sentence of text.split(betweenSentences)) {
      const words = sentence.trim().split(/\s+/).length;
      if (words > longest)
        yield {
          file,
          field,
          expected: `at most ${longest} words in a sentence, so that it can be said in one breath`,
          found: `${words} words in “${sentence.slice(0, 60)}…”`,
          hint: 'two sentences',
        };
    }
  }
}
