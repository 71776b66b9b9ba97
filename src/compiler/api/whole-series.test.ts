import { expect, test } from 'vitest';
import { exampleContext } from '../statements/example-context.ts';
import { storyOf } from './whole-series.ts';

test('the story says where to find all that the series can be watched and read as, whichever note says so too', () => {
  const link = (id: string, note = '') =>
    `{ id: ${id}, for: watch, site: { en: A, ko: 가 }, what: { en: B, ko: 나 }, url: "https://a.example/", address: home, ${note}sources: [paper], confidence: single-source }`;
  const series = (yaml: string) => `${yaml}elsewhere: [${link('watch')}, ${link('read', 'note: making, ')}]`;
  const { elsewhere } = storyOf(exampleContext({ 'series.yaml': series })).sections;
  expect(elsewhere.map(({ id }) => id)).toEqual(['watch', 'read']);
  expect(storyOf(exampleContext()).sections.elsewhere).toEqual([]);
});
