import type { Localized } from '#shared/schema/record.ts';
import { Dice } from './dice.ts';

/** A name and the id that is made of it. */
export type InventedName = { id: string; name: Localized };

const families = pairs(
  'Go 고 Nam 남 Do 도 Ra 라 Ma 마 Bang 방 Seo 서 An 안 Jang 장 Cha 차 Tak 탁 Pyo 표 Ha 하 Hwang 황 Eun 은 Yang 양',
);
const given = pairs(
  'ga 가 gyu 규 na 나 da 다 du 두 ru 루 ram 람 mi 미 min 민 bin 빈 sa 사 sol 솔 seo 서 a 아 yeon 연 u 우 won 원 i 이 in 인 ju 주 jun 준 ji 지 cha 차 tae 태 ha 하 hyeon 현 hae 해 heun 흔 bo 보 gyeom 겸 dan 단 chan 찬',
);

/**
 * So many names of three syllables, no two alike: family, then a given name of two. None is part of another.
 * @throws when more are asked for than there are
 */
export function inventNames(count: number, seed: number): InventedName[] {
  const all = families.flatMap((family) =>
    given.flatMap((first) => given.map((second): InventedName => nameOf(family, first, second))),
  );
  if (count > all.length) throw new Error(`${count} names are more than the ${all.length} that can be made`);
  const dice = new Dice(seed);
  // The first steps of a shuffle: https://en.wikipedia.org/wiki/Fisher–Yates_shuffle
  for (let place = 0; place < count; place++) {
    const other = place + dice.below(all.length - place);
    [all[place], all[other]] = [all[other]!, all[place]!];
  }
  return all.slice(0, count);
}

type Syllable = readonly [latin: string, hangul: string];

function nameOf(family: Syllable, first: Syllable, second: Syllable): InventedName {
  const en = `${family[0]} ${first[0].charAt(0).toUpperCase()}${first[0].slice(1)}-${second[0]}`;
  return { id: en.toLowerCase().replace(' ', '-'), name: { en, ko: family[1] + first[1] + second[1] } };
}

function pairs(line: string): Syllable[] {
  const words = line.split(' ');
  return Array.from({ length: words.length / 2 }, (_, place) => [words[2 * place] ?? '', words[2 * place + 1] ?? '']);
}
