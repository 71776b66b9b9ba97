import { expect, test } from 'vitest';
import { guessesLast } from './guesses-last.ts';

const option = (key: string, isGuess = false) => ({
  key,
  name: { text: key, lang: 'en' as const, marks: [] },
  isGuess,
});
const group = (id: string, ...options: ReturnType<typeof option>[]) => ({ id, label: id, options });
const asked = (...groups: ReturnType<typeof group>[]) =>
  guessesLast(groups, 'Alike').map(({ id, label, options }) => [id, label, ...options.map(({ key }) => key)]);

test('what is only like it stands behind what answers, statements too', () => {
  expect(
    asked(
      group('characters', option('one'), option('like one', true)),
      group('works', option('like two', true)),
      group('passages', option('three')),
    ),
  ).toEqual([
    ['characters', 'characters', 'one'],
    ['passages', 'passages', 'three'],
    ['alike', 'Alike', 'like one', 'like two'],
  ]);
});

test('where all names are only like it, or none is, each kind stays as it is', () => {
  const guessed = [group('works', option('like one', true)), group('passages', option('two'))];
  expect(asked(...guessed)).toEqual([
    ['works', 'works', 'like one'],
    ['passages', 'passages', 'two'],
  ]);
  expect(asked(group('works', option('one')))).toEqual([['works', 'works', 'one']]);
  expect(asked()).toEqual([]);
});
