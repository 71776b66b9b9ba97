import { describe, expect, test } from 'vitest';
import { joinedFiles, joinedText, packIn } from '#packs/joined-packs.ts';
import type { LanguageRequest } from '#packs/language-requests.ts';
import { answerFor, removeAgain, type FileStore } from './saved-languages.ts';

const [safe, gated] = joinedFiles;
const remove: LanguageRequest = { type: 'removeLanguage', lang: 'ko' };
const save: LanguageRequest = { type: 'saveLanguage', lang: 'ko' };

/** The two files of a host with two languages. */
function filesWith(words: string): Record<string, string> {
  const pack = (lang: string, text: string) => JSON.stringify({ [`${lang}/story.json`]: { id: 'story', text } });
  const joined = (half: string) =>
    joinedText([
      [`common/${half}`, '{"seasons.json":{}}'],
      [`en/${half}`, pack('en', words)],
      [`ko/${half}`, pack('ko', '안녕하세요')],
    ]);
  return { [safe]: joined('pack.json'), [gated]: joined('pack/reveals.json') };
}

/** A device that has saved what its host has; either may change, and fail. */
function device() {
  const here = filesWith('Hello');
  const state = { here, host: { ...here }, removed: [] as string[], isFullAt: '', isOnline: true };
  const dated = { headers: { 'Content-Type': 'application/json', 'Content-Length': '1', Date: 'today' } };
  const store: FileStore = {
    isWhole: true,
    read: async (file) => new Response(state.here[file], dated),
    fetch: async (file) => {
      if (!state.isOnline) throw new TypeError('no line');
      return new Response(state.host[file]);
    },
    write: async (file, response) => {
      if (file === state.isFullAt) throw new DOMException('no room', 'QuotaExceededError');
      expect(Object.fromEntries(response.headers)).toEqual({ 'content-type': 'application/json', date: 'today' });
      state.here[file] = await response.text();
    },
    readRemoved: async () => state.removed,
    writeRemoved: async (removed) => void (state.removed = [...removed]),
  };
  return { state, store, whole: { ...here } };
}

describe('a language', () => {
  test('is removed with both halves, the other stays, and comes back as it was', async () => {
    const { state, store, whole } = device();
    expect(Object.keys((await answerFor({ type: 'languages' }, store)).bytes)).toEqual(['en', 'ko']);
    const answer = await answerFor(remove, store);
    expect(Object.keys(answer.bytes)).toEqual(['en']);
    expect(answer.failure).toBeUndefined();
    expect(packIn(state.here[gated] ?? '', 'ko/pack/reveals.json')).toBeUndefined();
    expect(packIn(state.here[safe] ?? '', 'en/pack.json')).toContain('Hello');
    expect(state.removed).toEqual(['ko']);

    expect(Object.keys((await answerFor(save, store)).bytes)).toEqual(['en', 'ko']);
    expect(state.here).toEqual(whole);
    expect(state.removed).toEqual([]);
  });

  test('that others are told by can be removed too', async () => {
    const { state, store } = device();
    await answerFor({ ...remove, lang: 'en' }, store);
    expect(packIn(state.here[safe] ?? '', 'ko/pack.json')).toContain('안녕하세요');
  });

  test('comes back alone where another one stays removed', async () => {
    const { state, store } = device();
    state.removed = ['de'];
    await answerFor(remove, store);
    await answerFor(save, store);
    expect(state.removed).toEqual(['de']);
  });
});

describe('what was there stays', () => {
  for (const file of joinedFiles)
    test(`without room for ${file}`, async () => {
      const { state, store, whole } = device();
      state.isFullAt = file;
      const answer = await answerFor(remove, store);
      expect(answer.failure).toBe('room');
      expect(Object.keys(answer.bytes)).toEqual(['en', 'ko']);
      expect(state.here).toEqual(whole);
      expect(state.removed).toEqual([]);
    });

  test('without a line, or when the host has another version', async () => {
    const { state, store } = device();
    await answerFor(remove, store);
    const left = { ...state.here };
    state.isOnline = false;
    expect((await answerFor(save, store)).failure).toBe('line');
    state.isOnline = true;
    state.host = filesWith('Good evening');
    expect((await answerFor(save, store)).failure).toBe('newer');
    expect(state.here).toEqual(left);
    expect(state.removed).toEqual(['ko']);
  });

  test('where nothing can be read', async () => {
    const { store } = device();
    const answer = await answerFor(remove, { ...store, read: () => Promise.reject(new Error('not kept')) });
    expect(answer).toEqual({ bytes: {}, failure: 'room' });
  });
});

test('another version that brings a removed language is without it again', async () => {
  const { state, store } = device();
  await answerFor(remove, store);
  state.here = filesWith('Good evening');
  await removeAgain(store);
  expect(state.here[safe]).not.toContain('ko/pack');
  expect(state.here[gated]).not.toContain('ko/pack');
  expect(packIn(state.here[safe] ?? '', 'en/pack.json')).toContain('Good evening');
});

test('a record in shards has no languages of its own to be removed', async () => {
  const { state, store, whole } = device();
  expect(await answerFor({ type: 'languages' }, { ...store, isWhole: false })).toEqual({ bytes: {} });
  state.removed = ['ko'];
  await removeAgain({ ...store, isWhole: false });
  expect(state.here).toEqual(whole);
});
