import { vi } from 'vitest';

/** Unit tests speak of a record in these two languages, whatever the series brings. */
vi.mock('#series/languages.ts', () => ({
  languages: ['en', 'ko'],
  languageNames: { en: 'English', ko: '한국어' },
}));
