import type { Findable } from '#shared/schema/document.ts';
import { inEachLanguage, inFirstAndOthers } from '#shared/schema/in-each-language.ts';
import { dice } from './dice.ts';
import { romanisedAnyhow } from './romanised-anyhow.ts';

const families = '김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허남심';
const given = '민서지현준영수은재훈하도윤진우성경호선아름태동규원주혜인상철미연정희나라솔빈찬';

/** So many people with Korean names, as a record far larger than ours would have them. */
export function inventedPeople(count: number): Findable[] {
  const random = dice(11);
  const one = (signs: string) => signs[Math.floor(random() * signs.length)] ?? '';
  return Array.from({ length: count }, (_, index) => {
    const hangul = one(families) + one(given) + one(given);
    const latin = romanisedAnyhow(hangul, random);
    return {
      id: `people/invented-${index}`,
      names: [{ ...inFirstAndOthers(latin, hangul), other: [] }],
      roles: [inEachLanguage(() => 'Extra')],
      near: [],
    };
  });
}
