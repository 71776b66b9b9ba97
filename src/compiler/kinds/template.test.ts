import { expect, test } from 'vitest';
import { about, choiceOf, line, texts } from './template.ts';

test('a template says what may stand in a field, and asks for a text in each language by its own name', () => {
  expect(choiceOf(['actor', 'crew'])).toBe('actor # actor | crew');
  expect(texts('Name')).toBe('en: "Name (English)", ko: "Name (한국어)"');
  expect(line).toBe(
    'line: { en: "A sentence. (English)", ko: "A sentence. (한국어)", sources: [source-id], confidence: single-source }',
  );
  expect(about.split('\n').map((each) => each.trim())).toEqual(
    expect.arrayContaining(['en: "A sentence. (English)"', 'ko: "A sentence. (한국어)"']),
  );
  expect(about).toContain('dispute: { en, ko }');
});
