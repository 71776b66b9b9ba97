/** Hangul by its initial consonant: each letter begins where its first syllable does, and doubled ones stand with the plain. */
const syllables = '가나다라마바사아자차카타파하';
const consonants = 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ';

/** Where everything stands that begins with no letter. */
const noLetter = '#';

export type LetterGroup<Item> = { letter: string; items: Item[] };

/**
 * Items under the letter that each begins with, in the order of the alphabets.
 * @param lang whose order it is, by its code: the same on every machine, whatever its language
 * @param sortedBy what an item goes by; equal ones stay in the order in which they came
 */
export function byLetter<Item>(
  items: readonly Item[],
  lang: string,
  sortedBy: (item: Item) => string,
): LetterGroup<Item>[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const groups = new Map<string, Item[]>();
  const keyed = items.map((item) => ({ item, key: sortedBy(item) }));
  for (const { item, key } of keyed.toSorted((a, b) => compare(a.key, b.key))) {
    const letter = letterOf(key);
    const group = groups.get(letter);
    if (group) group.push(item);
    else groups.set(letter, [item]);
  }
  return [...groups].map(([letter, group]) => ({ letter, items: group }));
}

function letterOf(text: string): string {
  const first = text.normalize('NFC').charAt(0);
  if (/[가-힣]/.test(first)) return consonants.charAt([...syllables].findLastIndex((syllable) => syllable <= first));
  const letter = first.normalize('NFD').charAt(0).toUpperCase();
  return /\p{L}/u.test(letter) ? letter : noLetter;
}

/** The id of a letter's section, which its tab leads to. */
export function letterId(letter: string): string {
  return letter === noLetter ? 'no-letter' : `letter-${letter}`;
}
