import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Language, languages } from '#series/languages.ts';
import { strand } from '#series/vocabulary.ts';
import { ordinarySpellings } from '#series/world.ts';
import { isKind, kinds } from '#shared/kinds/kinds.ts';
import { builtFiles, readDocument } from './built-site.ts';

/** What must not be read before its gate: a statement, a name in one of its spellings, a source's title or address, a drawing's file. */
export type Secret = {
  kind: 'text' | 'name' | 'title' | 'address' | 'drawing';
  words: string;
  /** The file of the record, or the document of the API. */
  where: string;
  /** The episode that opens it; anything else never opens by progress. */
  from: string;
  /** Of a statement, and of a title that is in each. */
  lang?: Language;
};
type Name = Partial<Record<Language, string | null>> & { other?: string[] };
type Authored = {
  from?: string;
  name?: Name;
  title?: Name;
  kind?: string;
  portrait?: string;
  plate?: string;
  sign?: string;
};
type Item = { from?: string; medium?: string; text?: string };
type Reveals = Record<string, unknown> & { head?: Item & { line?: Item } };

/** What only the source works tell. */
const sourceWorks = 'source works';

/** Shorter texts occur by chance; sentences do not. A script of syllables says as much in fewer signs. */
const shortestIn = (lang: Language): number => (lang === 'ko' ? 6 : 10);

/** The order of the episodes, as the API has it. */
export const order = readDocument<{ seasons: { episodes: string[] }[] }>('seasons.json').seasons.flatMap(
  ({ episodes }) => episodes,
);

/** The record as its authors wrote it, read without the compiler: what that gets wrong is found all the same. */
const content = join(import.meta.dirname, '../../src/content');

/** Each file of the record. */
export const authored = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ file, record: parse(readFileSync(join(content, file), 'utf8')) as Record<string, unknown> }));

/** Where a gate stands in the series: after all of them when only the source works tell it. */
export function placeOf(gate: string): number {
  return order.includes(gate) ? order.indexOf(gate) : order.length;
}

export function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return placeOf(a) < placeOf(b) ? b : a;
}

/** The words of an authored text without its links, as a whole and sentence by sentence: a page may show a part. */
function* sentencesOf(text: string, lang: Language): Generator<string> {
  const words = text.replace(/\[\[[^|\]]+\|([^\]]+)\]\]/g, '$1');
  yield words;
  const sentences = words.split(/(?<=[.!?])\s+/);
  if (sentences.length > 1) yield* sentences.filter(({ length }) => length >= 2 * shortestIn(lang));
}

/** Every text of the record that carries a gate, by itself or by what it belongs to. */
function authoredTexts(): Secret[] {
  const secrets: Secret[] = [];
  const walk = (value: unknown, where: string, from: string | undefined): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, where, from);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const record = value as Record<string, unknown>;
    const own = later(from, (record['medium'] ? sourceWorks : record['from']) as string | undefined);
    for (const [key, item] of Object.entries(record)) {
      const lang = languages.find((code) => code === key);
      if (lang && typeof item === 'string') {
        if (own === undefined) continue;
        for (const words of sentencesOf(item, lang))
          if (words.length >= shortestIn(lang)) secrets.push({ kind: 'text', words, where, from: own, lang });
      }
      // Ranks, subjects of a strand, times and aspects are words that occur by chance; names are hunted by spelling; titles of works are no plot.
      else if (!['rank', strand.subject, 'when', 'aspect', 'name', 'title', 'titles'].includes(key))
        walk(item, where, own);
    }
  };
  for (const { file, record } of authored) {
    const episode = /^episodes\/(.+)\.yaml$/.exec(file)?.[1];
    if (episode === undefined) walk(record, file, undefined);
    else for (const key of ['beats', strand.section, 'unknown']) walk(record[key], file, episode);
  }
  return secrets;
}

/** Every gated passage and title as the built API has it. */
function compiledTexts(): Secret[] {
  const secrets: Secret[] = [];
  for (const file of builtFiles('/reveals.json')) {
    const where = file.replace('api/v1/', '');
    const lang = languages.find((code) => where.startsWith(`${code}/`)) ?? languages[0];
    const add = (words: unknown, from = sourceWorks) => {
      if (typeof words === 'string' && words.length >= shortestIn(lang))
        secrets.push({ kind: 'text', words, where, from, lang });
    };
    const reveals = readDocument<Reveals>(where);
    for (const item of [reveals.head ?? {}, ...Object.values(reveals).filter(Array.isArray).flat()] as Item[])
      if (item.from !== undefined || item.medium !== undefined) add(item.text, item.medium ? sourceWorks : item.from);
    add(reveals.head?.line?.text, reveals.head?.from);
  }
  return secrets;
}

/** Records that are themselves gated, by their addresses in the API, as in `terms/some-term`. */
export function gatedRecords(): { to: string; id: string; from: string; record: Authored }[] {
  return authored.flatMap(({ file, record }) => {
    const [folder = '', id = ''] = file.replace('.yaml', '').split('/');
    const { from } = record as Authored;
    return isKind(folder) && from ? [{ to: `${folder}/${id}`, id, from, record: record as Authored }] : [];
  });
}

/** Every spelling of every gated name; the record behind one that is not hunted is found by its others, by its id, and by its shape in data. */
function names(): Secret[] {
  return gatedRecords().flatMap(({ to, from, record: { name, title } }) => {
    const { other = [], ...own } = name ?? title ?? {};
    return [...languages.map((lang) => own[lang]), ...other].flatMap((words) =>
      words && !(words in ordinarySpellings) ? [{ kind: 'name' as const, words, where: to, from }] : [],
    );
  });
}

/** How gated names are romanised, which the record does not say. */
function romanisedNames(): Secret[] {
  type Form = { to: string; from?: string; romanised?: string };
  return readDocument<{ items: Form[] }>('names/reveals.json').items.flatMap(({ to, from, romanised }) =>
    romanised && from ? [{ kind: 'name' as const, words: romanised, where: to, from }] : [],
  );
}

/** Titles that tell plot, in each language that they are in, and the addresses that are made from them. */
function sources(): Secret[] {
  type Title = string | Record<Language, string>;
  const all = authored.find(({ file }) => file === 'sources.yaml')?.record ?? {};
  return Object.entries(all as Record<string, { title: Title; url?: string; titleFrom?: string }>).flatMap(
    ([id, { title, url, titleFrom: from }]) => {
      const where = `sources.yaml ${id}`;
      if (!from) return [];
      return [
        ...(typeof title === 'string'
          ? [{ kind: 'title' as const, words: title, where, from }]
          : languages.map((lang) => ({ kind: 'title' as const, words: title[lang], where, from, lang }))),
        ...(url ? [{ kind: 'address' as const, words: url.replace(/^https?:\/\/(?:www\.)?/, ''), where, from }] : []),
      ];
    },
  );
}

/** Titles of episodes, each known once the one before has been seen. */
function episodeTitles(): Secret[] {
  return authored.flatMap(({ file, record }) => {
    const from = order[order.indexOf(file.replace(/^episodes\/|\.yaml$/g, '')) - 1];
    const { titles = [] } = record as { titles?: { text: string }[] };
    return from ? titles.map(({ text }) => ({ kind: 'title' as const, words: text, where: file, from })) : [];
  });
}

/** Places and pieces of music that a note lists by name, each as gated as its statement. */
function namedRows(): Secret[] {
  type Row = { from?: string; name: Record<Language, string> };
  return authored.flatMap(({ file, record }) =>
    ['places', 'pieces']
      .flatMap((section) => (file.startsWith('notes/') ? ((record[section] ?? []) as Row[]) : []))
      .flatMap(({ from, name }) =>
        from
          ? languages
              .map((lang) => name[lang])
              .filter((words) => !(words in ordinarySpellings))
              .map((words) => ({ kind: 'title' as const, words, where: file, from }))
          : [],
      ),
  );
}

/** Drawings that a gated record does not share with an open one. */
function drawings(): Secret[] {
  const shown = authored.flatMap(({ file, record }) => {
    const [folder = ''] = file.split('/');
    const field = isKind(folder) && kinds[folder].drawing;
    if (!field) return [];
    const { kind, from } = record as Authored;
    // A term without a sign of its own has that of its kind.
    const name = (record as Authored)[field] ?? (field === 'sign' ? kind : undefined);
    return name ? [{ words: `${folder}/${name}.svg`, where: file, from }] : [];
  });
  const open = new Set(shown.filter(({ from }) => from === undefined).map(({ words }) => words));
  return shown.flatMap(({ words, where, from }) =>
    from === undefined || open.has(words) ? [] : [{ kind: 'drawing' as const, words, where, from }],
  );
}

/** Everything that is shut for a stranger. What stands behind several gates is a secret until the first of them. */
export function allSecrets(): Secret[] {
  const first = new Map<string, Secret>();
  for (const secret of [
    ...authoredTexts(),
    ...compiledTexts(),
    ...names(),
    ...romanisedNames(),
    ...episodeTitles(),
    ...namedRows(),
    ...sources(),
    ...drawings(),
  ]) {
    const key = secret.words.toLowerCase();
    const known = first.get(key);
    if (!known || placeOf(secret.from) < placeOf(known.from)) first.set(key, secret);
  }
  return [...first.values()];
}

/** What is still shut for someone who has seen up to an episode; what only the source works tell is always among it. */
export function shutAt(seen: string | null, secrets = allSecrets()): Secret[] {
  const place = seen === null ? -1 : order.indexOf(seen);
  return secrets.filter(({ from }) => placeOf(from) > place);
}
