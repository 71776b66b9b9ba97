import { expect, test } from 'vitest';
import type { SearchTexts } from '#shared/schema/document.ts';
import type * as z from 'zod/mini';
import { exampleRecord } from '../record/example-record.ts';
import { compileRecords } from './compile.ts';

const texts = (path: string, changes?: Parameters<typeof exampleRecord>[0]) =>
  (compileRecords(exampleRecord(changes)).get(path) as z.infer<typeof SearchTexts>).items;

test('every safe statement stands once under the page that shows it', () => {
  const safe = texts('en/search/texts.json');
  expect(safe).toContainEqual({
    to: 'characters/mara',
    texts: [
      { id: 'line', text: 'She knows the harbour.' },
      { id: 'calm', text: 'She keeps calm.' },
    ],
  });
  const all = safe.flatMap(({ texts }) => texts.map(({ text }) => text));
  expect(new Set(all).size).toBe(all.length);
  expect(JSON.stringify(safe)).not.toMatch(/lamp|Tobin|"from"/);
});

test('a gated one stands in the file of its episode, in its language', () => {
  expect(texts('ko/search/texts/reveals/s1e2.json')).toContainEqual({
    to: 'characters/mara',
    from: 's1e2',
    texts: [
      { id: 'secret', text: '등불을 켰다.' },
      { id: 'mara-mentor-of-tobin', text: '토빈을 거둔다.' },
    ],
  });
  expect(texts('en/search/texts/reveals/s1e1.json')).toEqual([
    { to: 'episodes/s1e1', from: 's1e1', texts: [{ id: 'arrival', text: 'Mara ties up the ship.' }] },
  ]);
});

test('what only the source works tell has a file of its own', () => {
  const changes = {
    'characters/mara.yaml': (yaml: string) => yaml.replace('id: calm,', 'id: calm, medium: source-work,'),
  };
  expect(texts('en/search/texts/reveals/source-work.json', changes)).toMatchObject([
    { to: 'characters/mara', medium: 'source-work', texts: [{ id: 'calm' }] },
  ]);
});
