import { describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import { fileSchemas, SeriesRecord, recordSchemas } from '#shared/schema/record.ts';
import { AuthorError } from './author-error.ts';
import { exampleText } from './example-record.ts';
import { loadRecords, parseRecord } from './load.ts';

const file = 'characters/mara.yaml';
const findingsOf = (change: (text: string) => string) => {
  const result = parseRecord(file, change(exampleText(file)), recordSchemas.characters);
  return 'findings' in result ? result.findings : [];
};

describe('a broken record is refused with file, field, expected and found', () => {
  test('the example itself is valid', () => {
    expect(findingsOf((text) => text)).toEqual([]);
  });

  test('a statement without a source', () => {
    expect(findingsOf((text) => text.replace('ko: 침착하다., sources: [paper]', 'ko: 침착하다., sources: []'))).toEqual(
      [{ file, field: 'about[0].sources', expected: 'at least one source', found: '[]' }],
    );
    expect(findingsOf((text) => text.replace('ko: 침착하다., sources: [paper]', 'ko: 침착하다.'))).toMatchObject([
      { field: 'about[0].sources', expected: 'a list', found: 'nothing' },
    ]);
  });

  test('a missing Korean text', () => {
    expect(findingsOf((text) => text.replace('ko: 침착하다., ', ''))).toEqual([
      { file, field: 'about[0].ko', expected: 'a text', found: 'nothing' },
    ]);
    expect(findingsOf((text) => text.replace('ko: 침착하다.', 'ko: " "'))).toMatchObject([{ field: 'about[0].ko' }]);
  });

  test('a name without its form in a language, which null would say', () => {
    expect(findingsOf((text) => text.replace(', ko: 마라', ''))).toEqual([
      { file, field: 'name.ko', expected: 'a text', found: 'nothing' },
    ]);
    expect(findingsOf((text) => text.replace('ko: 마라', 'ko: null'))).toEqual([]);
    expect(findingsOf((text) => text.replace('en: Mara Quayside', 'en: null'))).toEqual([
      { file, field: 'name.en', expected: 'a text', found: 'null' },
    ]);
  });

  test('the name of an episode without the place of its number', () => {
    const text = exampleText('series.yaml').replace('"{number}화"', '"화"').replace('항해 {season}', '항해');
    expect(parseRecord('series.yaml', text, SeriesRecord)).toEqual({
      findings: [
        { file: 'series.yaml', field: 'documents.episode.ko', expected: 'a text with {number}', found: '"화"' },
        {
          file: 'series.yaml',
          field: 'documents.laterEpisode.ko',
          expected: 'a text with {season}',
          found: '"항해 {number}화"',
        },
      ],
    });
  });

  test('a typo in a key, with the key that was meant', () => {
    expect(findingsOf((text) => text.replace('playedBy', 'playdBy'))).toMatchObject([
      { file, field: 'playdBy', found: 'the unknown key "playdBy"', hint: 'playedBy:' },
    ]);
    expect(
      findingsOf((text) => text.replace('confidence: fan-account }\nrelations', 'confidense: x }\nrelations')),
    ).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'about[1].confidense', hint: 'confidence:' })]));
  });

  test('a title of a source that lacks a language, or is neither a text nor one in each', () => {
    const titled = (title: string) => {
      const text = `paper: { site: { en: P, ko: 피 }, title: ${title}, date: null, lang: en }\n`;
      const result = parseRecord('sources.yaml', text, fileSchemas.sources);
      return 'findings' in result ? result.findings : [];
    };
    const missed = { file: 'sources.yaml', field: 'paper.title.ko', expected: 'a text', found: 'nothing' };
    for (const title of ['As published', '{ en: A look, ko: 첫인상 }']) expect(titled(title)).toEqual([]);
    expect(titled('{ en: A look }')).toEqual([missed]);
    expect(titled('{ en: A look, ko: "" }')).toEqual([{ ...missed, found: '""' }]);
    expect(titled('{ en: A look, ko: 첫인상, kr: 첫인상 }')).toMatchObject([
      { field: 'paper.title.kr', expected: 'one of the keys en, ko', found: 'the unknown key "kr"' },
    ]);
    expect(titled('[A look]')).toEqual([
      { ...missed, field: 'paper.title', expected: 'a text or a group of keys', found: '["A look"]' },
    ]);
    expect(titled('""')).toEqual([{ ...missed, field: 'paper.title', found: '""' }]);
  });

  test('a word that is none of the allowed ones', () => {
    expect(findingsOf((text) => text.replace('kind: mentor-of', 'kind: teacher'))[0]).toMatchObject({
      field: 'relations[0].kind',
      found: '"teacher"',
      expected: expect.stringContaining('mentor-of'),
    });
  });

  test('a gate that is not written as one', () => {
    expect(findingsOf((text) => text.replace('from: s1e2', 'from: episode 2'))).toEqual([
      { file, field: 'about[1].from', expected: 'a season and an episode such as s1e3', found: '"episode 2"' },
    ]);
  });

  test('text that is not YAML', () => {
    expect(findingsOf((text) => text.replace('She keeps calm.', 'She: keeps: [calm'))[0]).toMatchObject({
      file,
      expected: 'valid YAML',
    });
  });

  test('a whole folder that is missing stops with an author error, not a crash', () => {
    expect(() => loadRecords(mkdtempSync(join(tmpdir(), 'record-')))).toThrow(AuthorError);
  });

  test('a file that the schema requires is missed, one that it does not is not', () => {
    try {
      loadRecords(mkdtempSync(join(tmpdir(), 'record-')));
    } catch (error) {
      expect(error instanceof AuthorError && error.findings.map(({ file: missing }) => missing)).toEqual([
        'series.yaml',
        'timeline.yaml',
        'sources.yaml',
      ]);
    }
    expect.assertions(1);
  });

  test('a statement that tells the same as what is no address of one', () => {
    const told = (same: string) => findingsOf((text) => text.replace('id: calm,', `id: calm, same: ${same},`));
    for (const same of ['terms/berth#line', 'story#end', 'timelines/story#x-1']) expect(told(same)).toEqual([]);
    for (const same of ['berth', 'terms/berth', '"#line"', 'terms/berth#Line'])
      expect(told(same)).toMatchObject([
        { field: 'about[0].same', expected: 'a statement such as characters/some-id#some-statement' },
      ]);
  });
});

test('what is wrong alike at several places of a file is said once', () => {
  const fault = { file, expected: 'a text', found: 'nothing' };
  const { message, findings } = new AuthorError([
    { ...fault, field: 'name.de' },
    { ...fault, field: 'rank', found: '""' },
    { ...fault, field: 'about[0].de' },
  ]);
  expect(message).toBe(
    [
      'src/content/characters/mara.yaml\n  field:    name.de, about[0].de\n  expected: a text\n  found:    nothing',
      'src/content/characters/mara.yaml\n  field:    rank\n  expected: a text\n  found:    ""',
    ].join('\n\n'),
  );
  expect(findings).toHaveLength(3);
});
