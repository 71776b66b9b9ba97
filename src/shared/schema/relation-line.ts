import type { Language } from '#series/languages.ts';

/** How the map of relations can draw a line; each way tells by its pattern what is also said in words. */
type LineStyle = 'solid' | 'bold' | 'dotted' | 'double' | 'dashed' | 'barred';

/** A way in which lines are drawn on a series' map, and what it stands for. */
export type RelationLine = { style: LineStyle; words: Record<Language, string> };
