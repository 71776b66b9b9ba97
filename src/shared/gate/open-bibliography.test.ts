import { describe, expect, test } from 'vitest';
import { inFirstAndOthers } from '#shared/schema/in-each-language.ts';
import type { SourceUses } from '#shared/schema/document.ts';
import { openBibliography } from './open-bibliography.ts';

const usedBy = (to: string, statements: number, from?: string) => ({
  to,
  ...(from && { from }),
  name: { ...inFirstAndOthers(to, null), other: [] },
  statements,
});
const source = (id: string, uses: SourceUses['uses'], more: Partial<SourceUses> = {}): SourceUses => ({
  id,
  site: id,
  lang: 'en',
  title: `title of ${id}`,
  uses,
  ...more,
});
const safe = [source('paper', [usedBy('characters/mara', 2)])];
const reveals = [
  source('paper', [usedBy('characters/mara', 3, 's1e1'), usedBy('terms/berth', 1, 's1e2')], { tellsUpTo: 's1e2' }),
  source('recap', [usedBy('terms/berth', 4, 's1e2')], {
    from: 's1e2',
    titleFrom: 's1e2',
    url: 'https://recap.example',
  }),
];
const at = (seen: string | null) =>
  openBibliography(safe, reveals, { order: ['s1e1', 's1e2', 's1e3'], seen, sourceWorks: false });
const usesAt = (seen: string | null) =>
  Object.fromEntries(at(seen).map(({ id, uses }) => [id, uses.map(({ to, statements }) => [to, statements])]));

describe('the bibliography', () => {
  test('holds before watching what rests on sources then, and no source of anything later', () => {
    expect(usesAt(null)).toEqual({ paper: [['characters/mara', 2]] });
    expect(at(null)).toEqual(safe);
  });

  test('counts every open statement of a record once, whatever its gate', () => {
    expect(usesAt('s1e1')).toEqual({ paper: [['characters/mara', 5]] });
  });

  test('holds a source as soon as one of its uses is open', () => {
    expect(usesAt('s1e2')).toEqual({
      paper: [
        ['characters/mara', 5],
        ['terms/berth', 1],
      ],
      recap: [['terms/berth', 4]],
    });
  });

  test('names no record, with no use, that is still shut', () => {
    expect(JSON.stringify(at('s1e1'))).not.toMatch(/berth|recap/);
  });

  test('warns of a source until the reader has seen what it tells', () => {
    const paperAt = (seen: string) => at(seen).find(({ id }) => id === 'paper');
    expect(paperAt('s1e1')?.tellsUpTo).toBe('s1e2');
    expect(paperAt('s1e2')).not.toHaveProperty('tellsUpTo');
  });

  test('keeps the title and the address of a source back while these tell more than its uses', () => {
    const early = [
      source('recap', [usedBy('terms/berth', 1, 's1e1')], { titleFrom: 's1e2', url: 'https://recap.example' }),
    ];
    const recapAt = (seen: string) =>
      openBibliography([], early, { order: ['s1e1', 's1e2'], seen, sourceWorks: false })[0];
    expect(recapAt('s1e1')).toMatchObject({ id: 'recap' });
    expect(recapAt('s1e1')).not.toHaveProperty('title');
    expect(recapAt('s1e1')).not.toHaveProperty('url');
    expect(recapAt('s1e2')).toMatchObject({ title: 'title of recap', url: 'https://recap.example' });
  });
});
