import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { builtFiles, readDocument } from './built-site.ts';

export type Secret = { words: string; where: string; from: string };
type Item = {
  from?: string;
  medium?: string;
  text?: string;
  name?: { en: string; ko: string | null };
  title?: unknown;
};
type Reveals = Record<string, unknown> & { head?: Item & { rank?: string; job?: string; line?: Item } };

/** Shorter texts – ranks such as “Patient”, names such as “An” – occur by chance; whole names and sentences do not. */
const shortest = { en: 10, ko: 6 };

/** The order of the episodes, as the API has it. */
export const order = readDocument<{ seasons: { episodes: string[] }[] }>('seasons.json').seasons.flatMap(
  ({ episodes }) => episodes,
);

/** The record as its authors wrote it, read without the compiler: what that gets wrong is found all the same. */
const content = join(import.meta.dirname, '../../src/content');

function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return order.indexOf(a) < order.indexOf(b) ? b : a;
}

/** Every text of the record that carries a gate, by itself or by what it belongs to. */
function authoredTexts(): Secret[] {
  const secrets: Secret[] = [];
  const walk = (value: unknown, where: string, from: string | undefined): void => {
    if (Array.isArray(value)) value.forEach((item) => walk(item, where, from));
    if (typeof value !== 'object' || value === null) return;
    const record = value as Record<string, unknown>;
    const own = later(from, record['from'] as string | undefined);
    for (const [key, item] of Object.entries(record)) {
      if (
        (key === 'en' || key === 'ko') &&
        typeof item === 'string' &&
        own !== undefined &&
        item.length >= shortest[key]
      )
        secrets.push({ words: item.replace(/\[\[[^|\]]+\|([^\]]+)\]\]/g, '$1'), where, from: own });
      // Ranks and kinds of patient are words that occur by chance; a work's title or a place is no plot.
      else if (!['rank', 'job', 'patient', 'places', 'when', 'name', 'title', 'titles', 'aspect'].includes(key))
        walk(item, where, own);
    }
  };
  for (const file of readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  )) {
    const record = parse(readFileSync(join(content, file), 'utf8')) as Record<string, unknown>;
    const episode = /^episodes\/(.+)\.yaml$/.exec(file)?.[1];
    if (episode === undefined) walk(record, file, undefined);
    else for (const key of ['beats', 'cases', 'unknown']) walk(record[key], file, episode);
  }
  return secrets;
}

/** All gated texts and names, by where they stand and what opens them: as authored, and as the built API has them. */
export function gatedTexts(): Secret[] {
  const secrets = authoredTexts();
  for (const file of builtFiles('/reveals.json')) {
    const path = file.replace('api/v1/', '');
    const lang = path.startsWith('ko/') ? 'ko' : 'en';
    const add = (words: unknown, from: string | undefined) => {
      if (typeof words === 'string' && words.length >= shortest[lang])
        secrets.push({ words, where: path, from: from ?? 'source works' });
    };
    const reveals = readDocument<Reveals>(path);
    for (const item of [reveals.head ?? {}, ...Object.values(reveals).filter(Array.isArray).flat()] as Item[]) {
      if (item.from === undefined && item.medium === undefined) continue;
      add(item.text, item.from);
      if (item === reveals.head) {
        add(item.name?.[lang], item.from);
        add(reveals.head?.line?.text, item.from);
      }
    }
  }
  // The same sentence may stand behind several gates: it is a secret until the first of them.
  const first = new Map<string, Secret>();
  for (const secret of secrets.toSorted((a, b) => order.indexOf(a.from) - order.indexOf(b.from)))
    if (!first.has(secret.words) || !order.includes(first.get(secret.words)?.from ?? ''))
      first.set(secret.words, secret);
  return [...first.values()];
}

/** Ids of records that are themselves gated. */
export function gatedRecords(): { id: string; from: string }[] {
  return builtFiles('.json').flatMap((file) => {
    if (!/^api\/v1\/en\/(?:characters|people|terms)\/[a-z0-9-]+\.json$/.test(file) || file.endsWith('reveals.json'))
      return [];
    const { id, from, head } = readDocument<{ id: string; from?: string; head?: object }>(file.replace('api/v1/', ''));
    return from !== undefined && head === undefined ? [{ id, from }] : [];
  });
}

/** Texts and names that are still shut for someone who has seen up to an episode; what only the source works tell is always among them. */
export function shutAt(seen: string | null, secrets = gatedTexts()): Secret[] {
  const place = seen === null ? -1 : order.indexOf(seen);
  return secrets.filter(({ from }) => !order.includes(from) || order.indexOf(from) > place);
}

/** Which secrets stand in a text, be it markup, JSON or words; as people would read them, whatever the escapes. */
export function leaksIn(text: string, secrets: readonly Secret[]): string[] {
  const plain = text
    // Names are marked, so that they stay whole on a line.
    .replaceAll(/<span class="joined">([^<]*)<\/span>/g, '$1')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return secrets
    .filter(({ words }) => plain.includes(words) || text.includes(JSON.stringify(words).slice(1, -1)))
    .map(({ words, where, from }) => `“${words}” (${where}, ${from})`);
}
