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

/** All gated texts and names of the built API, by where they stand and what opens them. */
export function gatedTexts(): Secret[] {
  const secrets: Secret[] = [];
  for (const file of builtFiles('reveals.json')) {
    const path = file.replace('api/v1/', '');
    const lang = path.startsWith('ko/') ? 'ko' : 'en';
    const add = (words: unknown, from: string | undefined) => {
      if (typeof words === 'string' && words.length >= shortest[lang])
        secrets.push({ words: JSON.stringify(words).slice(1, -1), where: path, from: from ?? 'source works' });
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
  return secrets;
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
