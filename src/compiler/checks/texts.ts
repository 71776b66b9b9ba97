import { type Language, languages } from '#series/languages.ts';
import { kindNames, kinds } from '#shared/kinds/kinds.ts';
import type { RecordSet } from '../record/load.ts';

/** What is read of the record in one language, with the place where it stands. */
export type ReadText = {
  file: string;
  /** As in `about[2].ko`. */
  field: string;
  lang: Language;
  /** Without its links: their words alone. */
  text: string;
};

/**
 * Every text of the record: statements, disputes, ranks, places, names of terms. What has its name from elsewhere is no text – people,
 * characters, works, sources, and the series itself.
 */
export function* textsOf(records: RecordSet): Generator<ReadText> {
  for (const kind of kindNames)
    for (const [id, record] of records[kind]) {
      const file = `${kind}/${id}.yaml`;
      yield* textsIn(file, '', kinds[kind].hasProperNames ? { ...record, name: undefined } : record);
    }
  yield* textsIn('series.yaml', '', { ...records.series, title: undefined });
  yield* textsIn('timeline.yaml', '', records.timeline);
}

function* textsIn(file: string, field: string, value: unknown): Generator<ReadText> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(file, `${field}[${index}]`, item);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const at = field ? `${field}.${key}` : key;
    const lang = languages.find((one) => one === key);
    if (lang !== undefined && typeof item === 'string') yield { file, field: at, lang, text: readOf(item) };
    else yield* textsIn(file, at, item);
  }
}

/** Also of a text whose links are not written as such, which another check refuses. */
const readOf = (text: string) => text.replace(/\[\[[^|\]]*\|([^\]]*)\]\]/g, '$1').normalize('NFC');
