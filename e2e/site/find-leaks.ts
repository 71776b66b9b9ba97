import type { Secret } from './secrets.ts';

/** So many characters of a secret are looked up at each place of a text; shorter secrets are searched for one by one. */
const stem = 6;

/** Elements within a line: no word ends at them. */
const inline = /<\/?(?:a|abbr|b|bdi|cite|em|i|mark|q|ruby|small|span|strong|sub|sup|wbr)\b[^>]*>/g;

type Needle = Secret & { plain: string; fits: (text: string, at: number) => boolean };
type Index = { byStem: Map<string, Needle[]>; short: Needle[]; filter: Uint8Array };

const indexes = new WeakMap<readonly Secret[], Index>();

/** Which secrets stand in a text, be it markup, JSON, a script or words; as people would read them, whatever the escapes, wherever and how often. */
export function leaksIn(text: string, secrets: readonly Secret[]): string[] {
  const index = indexes.get(secrets) ?? indexOf(secrets);
  indexes.set(secrets, index);
  const found = new Set<Needle>();
  const plain = plainOf(text);
  search(plain, index, found);
  // A name may be cut by an element.
  if (/<\/\w/.test(text)) search(plainOf(text.replace(inline, '').replace(/<[^>]*>/g, ' ')), index, found);
  return [...found].map(({ words, where, from }) => `“${words}” (${where}, ${from})`);
}

/** As it is read: entities, escapes and invisible characters resolved, one kind of apostrophe, hyphen and space. */
function plainOf(text: string): string {
  return text
    .replaceAll(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('\\"', '"')
    .replaceAll(/[’‘ʼ]/g, "'")
    .replaceAll(/[‐‑]/g, '-')
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll(/\s+/g, ' ')
    .normalize('NFC');
}

function search(plain: string, { byStem, short, filter }: Index, found: Set<Needle>): void {
  const low = plain.toLowerCase();
  for (let at = 0; at + stem <= low.length; at++) {
    if (!filter[hashAt(low, at)]) continue;
    for (const needle of byStem.get(low.slice(at, at + stem)) ?? [])
      if (low.startsWith(needle.plain, at) && needle.fits(low, at)) found.add(needle);
  }
  for (const needle of short)
    for (let at = low.indexOf(needle.plain); at >= 0; at = low.indexOf(needle.plain, at + 1))
      if (needle.fits(low, at)) found.add(needle);
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let offset = 0; offset < stem; offset++) hash = (hash * 31 + text.charCodeAt(at + offset)) & 0xffff;
  return hash;
}

function indexOf(secrets: readonly Secret[]): Index {
  const index: Index = { byStem: new Map(), short: [], filter: new Uint8Array(0x10000) };
  for (const secret of secrets) {
    const plain = plainOf(secret.words).toLowerCase();
    const needle = { ...secret, plain, fits: isName(secret) ? wholeWord(plain) : () => true };
    if (plain.length < stem) {
      index.short.push(needle);
      continue;
    }
    const key = plain.slice(0, stem);
    index.byStem.set(key, [...(index.byStem.get(key) ?? []), needle]);
    index.filter[hashAt(plain, 0)] = 1;
  }
  return index;
}

/** A title may be one word, as a name is. */
function isName({ kind, words }: Secret): boolean {
  return kind === 'name' || (kind === 'title' && !words.includes(' '));
}

/** What may follow a Korean noun without a space. */
const particle =
  /^(?:들)?(?:이|가|은|는|을|를|의|에|에게|에서|께|께서|한테|와|과|랑|이랑|하고|도|만|로|으로|부터|까지|보다|처럼|이나|나|이라|라|이란|란|이다|다|인|일|임|야|아|씨|님)*(?!\p{Script=Hangul})/u;

/**
 * Whether a name that stands at a place stands there by itself. Hangul: one of three syllables is no part of another word, whatever
 * follows; a shorter one is a word with at most particles after it. Latin, kana and Chinese characters: no letter of the same
 * kind beside it. One word of Latin letters may be part of an id, of a file's name or of a class, as `folded` in `folded-tag`: then it is none.
 */
function wholeWord(name: string): Needle['fits'] {
  if (/^\p{Script=Hangul}/u.test(name)) {
    if (name.length >= 3) return () => true;
    return (text, at) =>
      !/\p{Script=Hangul}/u.test(text[at - 1] ?? '') &&
      particle.test(text.slice(at + name.length, at + name.length + 12));
  }
  const letter = /^[a-z]/.test(name)
    ? /^[a-z]+$/.test(name)
      ? /[\p{Script=Latin}\p{N}/_-]/u
      : /[\p{Script=Latin}\p{N}]/u
    : /[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Han}ー・]/u;
  return (text, at) =>
    !letter.test(text[at - 1] ?? '') && !letter.test(text[at + name.length] ?? '') && !isInAddress(text, at);
}

/** Ids are parts of public addresses, as in `characters/some-id.html`; which pages may hold them is tested by itself. */
function isInAddress(text: string, at: number): boolean {
  return /[/\w]-?$/.test(text.slice(Math.max(0, at - 2), at)) && /[/-]/.test(text[at - 1] ?? '');
}
