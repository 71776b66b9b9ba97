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

/** All gated texts and names of the built API, by where they stand and what opens them. */
export function gatedTexts(): Secret[] {
  const secrets: Secret[] = [];
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
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return secrets
    .filter(({ words }) => plain.includes(words) || text.includes(JSON.stringify(words).slice(1, -1)))
    .map(({ words, where, from }) => `“${words}” (${where}, ${from})`);
}
