import { expect, test } from 'vitest';
import { withoutToldSources, withToldSources } from './told-sources.ts';

const statements = [
  { id: 'one', sources: ['a-paper', 'a-site'] },
  { id: 'two', of: [{ sources: ['a-site', 'another'] }] },
];

test('a list of sources that the statements tell is left out, and told again in its place', () => {
  const document = { id: 'some', about: statements, sources: ['a-paper', 'a-site', 'another'], sealed: [] };
  const short = withoutToldSources(document);
  expect(short).toEqual({ ...document, sources: 0 });
  expect(JSON.stringify(withToldSources(short))).toBe(JSON.stringify(document));
});

test.each([
  ['in another order', { about: statements, sources: ['a-site', 'a-paper', 'another'] }],
  ['with one more', { about: statements, sources: ['a-paper', 'a-site', 'another', 'one-more'] }],
  ['of cards', { about: statements, sources: [{ id: 'a-paper' }] }],
  ['none', { about: statements }],
  ['no document', ['a-paper']],
  ['nothing', null],
])('a list that is not theirs stays: %s', (_, document) => {
  expect(withoutToldSources(document)).toBe(document);
  expect(withToldSources(document)).toBe(document);
});
