import type { RelationLine } from '#shared/schema/relation-line.ts';
import type { RelationKind } from '../vocabulary.ts';

const lines = {
  work: { style: 'solid', words: { en: 'Work together', ko: '함께 일하는 사이' } },
  teaching: { style: 'bold', words: { en: 'Teach, back, inspire', ko: '스승·제자·후원' } },
  care: { style: 'dotted', words: { en: 'Doctor and patient', ko: '의사와 환자' } },
  family: { style: 'double', words: { en: 'Family', ko: '가족' } },
  support: { style: 'dashed', words: { en: 'Stand by each other', ko: '서로 돕는 사이' } },
  conflict: { style: 'barred', words: { en: 'Against each other', ko: '대립' } },
} as const satisfies Record<string, RelationLine>;

/** What lines stand for on this series' map, in the order of its key. */
export const relationLines: Record<keyof typeof lines, RelationLine> = lines;

/** The line of each kind of relation. */
export const lineOf: Record<RelationKind, keyof typeof relationLines> = {
  'mentor-of': 'teaching',
  'student-of': 'teaching',
  'superior-of': 'work',
  'reports-to': 'work',
  'predecessor-of': 'work',
  'successor-of': 'work',
  'patron-of': 'teaching',
  'protege-of': 'teaching',
  'doctor-of': 'care',
  'patient-of': 'care',
  'parent-of': 'family',
  'child-of': 'family',
  'inspiration-of': 'teaching',
  'inspired-by': 'teaching',
  'colleague-of': 'work',
  'partner-of': 'work',
  'ally-of': 'support',
  'rival-of': 'conflict',
  'adversary-of': 'conflict',
  'indebted-to': 'support',
  'creditor-of': 'support',
};
