import { describe, expect, test } from 'vitest';
import { inRanges } from '#shared/statements/source-ranges.ts';
import { type Mark, notesOf, numbersIn, stackNotes } from './margin-notes.ts';

/** A mark by its section, its block and its numbers, as in `mark('life', 'first', 'sure', '1 2')`. */
const mark = (section: string, block: string, word: string, numbers: string): Mark<string> => ({
  mark: `${block} ${numbers}`,
  section,
  block,
  word,
  numbers: numbers.split(' '),
});

/** Each note in a line: its block, and under each word its numbers; in brackets what was named further up. */
const shown = (marks: readonly Mark<string>[]) =>
  notesOf(marks).map(({ block, words }) => {
    const groups = words.map(({ word, sources }) =>
      [word, ...sources.map(({ number, isFirst }) => (isFirst ? number : `(${number})`))].join(' '),
    );
    return `${block}: ${groups.join(', ')}`;
  });

describe('what stands beside a block', () => {
  test('are its sources in their order, under the words that say how far to trust them', () => {
    expect(shown([mark('life', 'first', 'sure', '1 2'), mark('life', 'first', 'hearsay', '3')])).toEqual([
      'first: sure 1 2, hearsay 3',
    ]);
  });

  test('is one note for all of its marks, and each source once', () => {
    expect(shown([mark('life', 'first', 'sure', '1 2'), mark('life', 'first', 'sure', '2 3')])).toEqual([
      'first: sure 1 2 3',
    ]);
  });

  test('is nothing where its section has had all of it', () => {
    expect(shown([mark('life', 'first', 'sure', '1 2'), mark('life', 'second', 'sure', '2')])).toEqual([
      'first: sure 1 2',
    ]);
  });

  test('is told again under another word, and in another section, as named before', () => {
    expect(
      shown([
        mark('life', 'first', 'sure', '1'),
        mark('life', 'second', 'disputed', '1 2'),
        mark('work', 'third', 'sure', '1 2'),
      ]),
    ).toEqual(['first: sure 1', 'second: disputed (1) 2', 'third: sure (1) (2)']);
  });

  test('has no source again under another word, but for one that would stand there without any', () => {
    const [note] = notesOf([
      mark('life', 'first', 'sure', '1 2'),
      mark('life', 'first', 'disputed', '2 3'),
      mark('life', 'first', 'hearsay', '1 3'),
    ]);
    expect(note?.words.map(({ sources }) => sources.map(({ number, isNamed }) => [number, isNamed]))).toEqual([
      [
        ['1', false],
        ['2', false],
      ],
      [['3', false]],
      [
        ['1', true],
        ['3', true],
      ],
    ]);
  });

  test('knows the mark that uses each source', () => {
    const [note] = notesOf([mark('life', 'first', 'sure', '1'), mark('life', 'first', 'sure', '1 2')]);
    expect(note?.words[0]?.sources.map(({ mark: user }) => user)).toEqual(['first 1', 'first 1 2']);
  });
});

describe('notes in a margin', () => {
  test('stand beside their blocks where there is room', () => {
    expect(
      stackNotes(
        [
          { wanted: 10, height: 50 },
          { wanted: 100, height: 50 },
        ],
        12,
      ),
    ).toEqual([10, 100]);
  });

  test('go below those before them where there is none, and come back to their blocks', () => {
    expect(
      stackNotes(
        [
          { wanted: 0, height: 100 },
          { wanted: 40, height: 30 },
          { wanted: 200, height: 30 },
        ],
        12,
      ),
    ).toEqual([0, 112, 200]);
  });
});

test('a mark’s numbers are all that it stands for', () => {
  for (const numbers of [[3], [1, 2], [1, 2, 3], [9, 10, 11, 13, 15, 16], [1, 3, 4, 5, 6]])
    expect(numbersIn(inRanges(numbers))).toEqual(numbers.map(String));
});
