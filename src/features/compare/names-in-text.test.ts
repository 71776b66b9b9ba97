import { describe, expect, test } from 'vitest';
import type { Name } from '#shared/schema/document.ts';
import { named as name } from './example-characters.ts';
import { namingOn } from './names-in-text.ts';

type Person = { id: string; head: { name: Name } };
const mara: Person = {
  id: 'mara',
  head: { name: name('Mara Quayside', '고마라', 'Mara Key') },
};
const keeper: Person = { id: 'keeper', head: { name: name('Keeper of the light', '등대지기') } };
const plain = (text: string) => ({ text });
/** A text in which `[words]` link to a character. */
function linking(text: string, id: string) {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return { text: text.replace(/[[\]]/g, ''), links: [{ start, end, to: `characters/${id}` }] };
}
const named = (texts: { text: string }[], one = mara, lang: 'en' | 'ko' = 'en', cast: { name: Name }[] = []) =>
  texts.map(namingOn(texts, one, lang, cast));

describe('a text names a character', () => {
  test('by a link, whatever its words', () => {
    expect(named([linking('The [pilot] waits.', 'mara'), plain('The pilot waits.')])).toEqual([true, false]);
    expect(named([linking('The [pilot] waits.', 'tobin')])).toEqual([false]);
  });

  test('by any whole name, as a word of its own', () => {
    const texts = ['Mara Quayside sails.', 'Mara Key’s boat.', 'The Mara Quaysides', 'OMara Quayside', 'Mara sails.'];
    expect(named(texts.map(plain))).toEqual([true, true, false, false, false]);
  });

  test('by the part of the name that its page calls them, and no other page', () => {
    expect(named([linking('[Mara] sails.', 'mara'), plain('Then Mara’s boat sinks.'), plain('Marathon.')])).toEqual([
      true,
      true,
      false,
    ]);
    // Somebody else of that family, named in full.
    expect(named([linking('[Mara] sails.', 'mara'), plain('Mara Il-rae rows.')])).toEqual([true, false]);
  });

  test('by a part of the name that nobody else has, where everyone is known', () => {
    const sister = { name: name('Isle Quayside') };
    const mate: Person = { id: 'mate', head: { name: name('Dr Reefknot') } };
    // Who is only described may be described by her name.
    const mother = { name: name('Mara Quayside’s mother') };
    const cast = [mara.head, sister, mate.head, keeper.head, mother];
    const texts = ['Mara sails.', 'Quayside rows.', 'A Dr waits.', 'Reefknot waits.', 'A Keeper waits.'].map(plain);
    expect(named(texts, mara, 'en', cast)).toEqual([true, false, false, false, false]);
    expect(named(texts, mate, 'en', cast)).toEqual([false, false, false, true, false]);
    expect(named(texts, keeper, 'en', cast)).toEqual([false, false, false, false, false]);
    // The page means something else by it.
    expect(named([linking('[Mara], a boat.', 'boat'), plain('Mara sails.')], mara, 'en', cast)).toEqual([false, false]);
  });

  test('by nothing that means someone else on the page too', () => {
    const texts = [linking('[Mara] sails.', 'mara'), linking('[Mara] rows.', 'tobin'), plain('Mara waits.')];
    expect(named(texts)).toEqual([true, false, false]);
  });

  test('in Korean before any particle, and within no other word', () => {
    expect(named(['고마라는 배를 탄다.', '고마라가', '최고마라톤', '마라'].map(plain), mara, 'ko')).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('who is only described by a link alone: such words may be ordinary', () => {
    expect(named([plain('A Keeper of the light came.'), linking('[He] waits.', 'keeper')], keeper)).toEqual([
      false,
      true,
    ]);
    expect(named([plain('등대지기가 왔다.')], keeper, 'ko')).toEqual([false]);
    const pilot = { id: 'pilot', head: { name: name('Pilot', '도선사') } };
    expect(named([plain('The Pilot came.')], pilot)).toEqual([false]);
  });
});
