import type { RelationLine } from '#shared/schema/relation-line.ts';
import type { RelationKind } from '../vocabulary.ts';

const lines = {
  together: { style: 'solid', words: { de: 'Gemeinsame Sache', en: 'In it together', ko: '한편' } },
  guidance: { style: 'bold', words: { de: 'Führt', en: 'Guides', ko: '길잡이' } },
  conflict: { style: 'barred', words: { de: 'Im Streit', en: 'At odds', ko: '대립' } },
} as const satisfies Record<string, RelationLine>;

/** What lines stand for on this series' map, in the order of its key. */
export const relationLines: Record<keyof typeof lines, RelationLine> = lines;

/** The line of each kind of relation. */
export const lineOf: Record<RelationKind, keyof typeof relationLines> = {
  'guide-of': 'guidance',
  'guided-by': 'guidance',
  'accomplice-of': 'together',
  'at-odds-with': 'conflict',
};
