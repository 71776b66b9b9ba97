import type { Language } from '#series/languages.ts';

/*
 * Not by `Intl`, whose first use takes a third of a page's hydration, and whose words may be others in the browser than in the
 * prerendered page; the test compares.
 */

const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * A date as exact as it is known, in the words of a language.
 * @param date `2025`, `2025-01` or `2025-01-24`
 */
export function formatDate(date: string, lang: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (lang === 'ko') return joined([`${year}년`, month && `${month}월`, day && `${day}일`]);
  return joined([day, month && months[month - 1], year]);
}

/** The same without its year, short enough for a column: 24 Jan, 1월 24일. */
export function formatDay(date: string, lang: Language): string {
  const [, month = 1, day] = date.split('-').map(Number);
  return lang === 'ko' ? `${month}월 ${day}일` : `${day} ${months[month - 1]?.slice(0, 3)}`;
}

const joined = (parts: readonly (string | number | undefined)[]) => parts.filter(Boolean).join(' ');

/** A whole number in groups of three digits. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Larger units first. */
const units: Record<Language, [number, string][]> = {
  en: [
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'K'],
  ],
  ko: [
    [1e8, '억'],
    [1e4, '만'],
    [1e3, '천'],
  ],
};

/** A number to three digits that count: 11.9M, 1190만. */
export function formatRound(value: number, lang: Language): string {
  const rounded = Number(value.toPrecision(3));
  const [unit, sign] = units[lang].find(([size]) => rounded >= size) ?? [1, ''];
  return `${Number((rounded / unit).toPrecision(3))}${sign}`;
}
