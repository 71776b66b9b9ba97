import { expect, test } from 'vitest';
import { formOf } from './form.ts';
import { heardOf } from './heard.ts';
import { askedOf, mayBegin } from './letters.ts';

const heard = heardOf(['Ok Tan-su', 'ソ', 'Yuk', '육동해', 'Se-ho Lee', 'Lee', 'Se Lee Ho'].map(formOf));
const soundsOf = (place: number) => heard.sounds[place];

test('a name is heard from each of its words on', () => {
  expect(soundsOf(0)).toEqual(['oktanso', 'tansok']);
  expect([soundsOf(1), soundsOf(2), soundsOf(3)]).toEqual([[], ['yok'], ['yoktoNhe']]);
});

test('a family name that stands last may have lost its first letter', () => {
  expect(soundsOf(4)).toEqual(['seholi', 'sehoi', 'iseho']);
  expect(soundsOf(5)).toEqual(['i']);
  expect(soundsOf(6)).toEqual(
    ['seliho', 'ihose', 'hoseli', 'hosei'].toSorted((a, b) => soundsOf(6)!.indexOf(a) - soundsOf(6)!.indexOf(b)),
  );
});

test('letters and consonants tell where a sound may begin', () => {
  const begins = (sound: string, place: number) => mayBegin(askedOf(sound), heard.letters, place);
  expect([begins('ta', 0), begins('ok', 0), begins('an', 0), begins('ta', 1), begins('yo', 2)]).toEqual([
    true,
    true,
    false,
    false,
    true,
  ]);
  const has = (skeleton: string, place: number) => mayBegin(askedOf(skeleton), heard.consonants, place);
  expect([has('kt', 0), has('ts', 0), has('sk', 0), has('k', 2), has('t', 2), has('k', 1)]).toEqual([
    true,
    true,
    false,
    true,
    false,
    false,
  ]);
});
