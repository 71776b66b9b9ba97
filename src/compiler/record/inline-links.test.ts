import { array, assert, constantFrom, oneof, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInlineLinks } from './inline-links.ts';

const resources = ['episodes', 'characters', 'people', 'notes', 'terms'] as const;
const plain = string().map((text) => text.replace(/[[\]|]/g, ' '));
const link = record({
  resource: constantFrom(...resources),
  id: constantFrom('a', 'safe-berth', 's1e1'),
  label: constantFrom('berth', 'the safe berth', '안전 정박', '⚓'),
});

describe('links inside a text', () => {
  test('every kind of record can be named', () => {
    for (const resource of resources)
      expect(parseInlineLinks(`See [[${resource}/some-1|that]].`)).toEqual({
        text: 'See that.',
        links: [{ start: 4, end: 8, resource, id: 'some-1' }],
      });
  });

  test('whatever stands around them: the text is what is read, and each link stands where its label does', () => {
    assert(
      property(array(oneof(plain, link)), (parts) => {
        const written = parts.map((part) =>
          typeof part === 'string' ? part : `[[${part.resource}/${part.id}|${part.label}]]`,
        );
        const { text, links } = parseInlineLinks(written.join(''));
        expect(text).toBe(parts.map((part) => (typeof part === 'string' ? part : part.label)).join(''));
        const expected = parts.filter((part) => typeof part !== 'string');
        expect(links.map(({ start, end, resource, id }) => ({ resource, id, label: text.slice(start, end) }))).toEqual(
          expected.map(({ resource, id, label }) => ({ resource, id, label })),
        );
      }),
    );
  });

  test('single brackets are text', () => {
    expect(parseInlineLinks('A [note] and a | bar.')).toEqual({ text: 'A [note] and a | bar.', links: [] });
  });

  test.each([
    ['of a kind that there is not', 'See [[works/tides|it]].', '[[works/tides|it]]'],
    ['without a label', 'See [[terms/berth]].', '[[terms/berth]]'],
    ['with an empty label', 'See [[terms/berth|]].', '[[terms/berth|]]'],
    ['with an id that is none', 'See [[terms/Berth|it]].', '[[terms/Berth|it]]'],
    ['that is not closed', 'See [[terms/berth|it and more.', '[[terms/berth|it and more.'],
    ['that is not opened', 'See it]].', ']]'],
  ])('a link %s is refused, by what is wrong', (_, text, wrong) => {
    expect(() => parseInlineLinks(text)).toThrow(new SyntaxError(wrong));
  });

  test('a good link beside a broken one does not save it', () => {
    expect(() => parseInlineLinks('[[terms/berth|A berth]] and [[berth]].')).toThrow(new SyntaxError('[[berth]]'));
  });
});
