import { expect, test } from 'vitest';
import type { Name } from '#shared/schema/document.ts';
import { languages } from '#series/languages.ts';
import { countedEpisodes, countingFrom, unreadPages } from './unread.ts';

const order = ['s1e1', 's1e2', 's1e3', 's1e4'];
const name = { ...Object.fromEntries(languages.map((lang) => [lang, 'name'])), other: [] } as unknown as Name;
const record = (to: string) => ({ to, name });
const update = (to: string) => ({ ...record(to), text: 'text', passages: [] });

test('nothing is counted of what was seen before', () => {
  expect(countedEpisodes(countingFrom('s1e2'), 's1e2', order)).toEqual([]);
  expect(countedEpisodes(countingFrom(null), null, order)).toEqual([]);
});

test('each episode that is marked from then on is counted', () => {
  expect(countedEpisodes(countingFrom('s1e1'), 's1e3', order)).toEqual(['s1e2', 's1e3']);
  expect(countedEpisodes(countingFrom(null), 's1e1', order)).toEqual(['s1e1']);
});

test('nothing is counted before where the reader has been, and everything again from there on', () => {
  const counting = { since: 's1e1', upTo: 's1e3', read: [] };
  expect(countedEpisodes(counting, 's1e2', order)).toEqual([]);
  expect(countedEpisodes(counting, null, order)).toEqual([]);
  expect(countedEpisodes(counting, 's1e3', order)).toEqual(['s1e2', 's1e3']);
  expect(countedEpisodes(counting, 's1e4', order)).toEqual(['s1e2', 's1e3', 's1e4']);
});

test('nothing is counted of episodes that the series does not know', () => {
  expect(countedEpisodes(countingFrom('s1e1'), 's9e9', order)).toEqual([]);
});

test.each(languages)('a page is unread once, until it has been opened, in %s', (lang) => {
  const unlocks = [
    { id: 's1e1', records: [record('characters/a'), record('notes/b')], updated: [update('terms/c')] },
    { id: 's1e2', records: [], updated: [update('terms/c'), update('story')] },
  ];
  const counting = countingFrom(null);
  expect(unreadPages(unlocks, counting, lang)).toEqual(['/characters/a', '/production/b', '/glossary/c', '/story']);
  const read = ['/glossary/c', '/story', '/elsewhere'];
  expect(unreadPages(unlocks, { ...counting, read }, lang)).toEqual(['/characters/a', '/production/b']);
});
