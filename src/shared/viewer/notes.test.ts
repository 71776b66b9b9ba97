import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fakeDevice, released } from './fake-device.ts';
import { mostLetters, noteText } from '#shared/schema/note-text.ts';
import { createNotes } from './notes.ts';

const key = 'on-call:notes';
const changed = '2025-02-01T00:00:00.000Z';
const note = (page: string, text: string) => ({ page, text, changed, from: null });
const stored = (...notes: unknown[]) => released({ notes });
const texts = (notes: ReturnType<typeof createNotes>) => notes.getState().notes.map(({ page, text }) => page + text);

describe('the text of a note', () => {
  test('is as it was written, lines, emoji and all', () => {
    for (const text of ['One\nTwo', '왜 그랬을까?', ' 👩‍⚕️ <b>no markup</b> & so on', 'שלום'])
      expect(noteText(text)).toBe(text);
  });

  test('has nothing in it that steers', () => {
    expect(noteText('a\u0000b\u001b[31mc\u202Ed\u2066e\u200Ff\u007F')).toBe('ab[31mcdef');
    expect(noteText('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e');
    expect(noteText('a\ud800b\udc00c')).toBe('abc');
  });

  test('is no longer than a note may be, with no letter cut in half, and does not change a second time', () => {
    expect(noteText('x'.repeat(mostLetters + 1))).toHaveLength(mostLetters);
    expect(noteText(`${'x'.repeat(mostLetters - 1)}👋`)).toBe('x'.repeat(mostLetters - 1));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        expect(noteText(noteText(text))).toBe(noteText(text));
      }),
    );
  });
});

describe('notes', () => {
  test('are kept as they are written, one a page, the last written first', () => {
    const device = fakeDevice();
    const notes = createNotes(device.storedAs);
    notes.getState().write('/a', 'first', null);
    notes.getState().write('/b', 'second', 's1e2');
    notes.getState().write('/a', 'first, changed', 's1e3');
    expect(notes.getState().notes).toMatchObject([
      { page: '/a', text: 'first, changed', from: 's1e3' },
      { page: '/b', text: 'second', from: 's1e2' },
    ]);
    expect(createNotes(device.storedAs).getState().notes).toEqual(notes.getState().notes);
  });

  test('go with their last letter, and come back as they were', () => {
    const device = fakeDevice({ [key]: stored(note('/a', 'mine'), note('/b', 'too')) });
    const notes = createNotes(device.storedAs);
    notes.getState().write('/b', ' \n', null);
    expect(texts(notes)).toEqual(['/amine']);
    notes.getState().restore(note('/b', 'too'));
    expect(notes.getState().notes).toEqual([note('/b', 'too'), note('/a', 'mine')]);
  });

  test('of two tabs that write at once are both kept, though neither has heard of the other', () => {
    const device = fakeDevice();
    const [one, other] = [createNotes(device.storedAs), createNotes(device.storedAs)];
    one.getState().write('/a', 'here', null);
    other.getState().write('/b', 'there', null);
    expect(texts(other)).toEqual(['/bthere', '/ahere']);
    device.otherTab(key, device.entries[key] ?? null);
    expect(texts(one)).toEqual(['/bthere', '/ahere']);
  });

  test.each([
    ['null', null],
    ['without a text', { page: '/b', changed, from: null }],
    ['with a text of nothing', note('/b', ' ')],
    ['with a text that steers', note('/b', 'a\u202eb')],
    ['with a text that is too long', note('/b', 'x'.repeat(mostLetters + 1))],
    ['on a page elsewhere', note('https://example.org', 'b')],
    ['without a time', { page: '/b', text: 'b', from: null }],
    ['from an episode that is none', { page: '/b', text: 'b', changed, from: 7 }],
  ])('lose only the one that is damaged: %s', (_, damaged) => {
    const text = stored(note('/a', 'mine'), damaged);
    const device = fakeDevice({ [key]: text });
    expect(texts(createNotes(device.storedAs))).toEqual(['/amine']);
    expect(device.entries[`${key}:unreadable`]).toBe(text);
  });

  test('start fresh where nothing can be used, and leave alone what a later version wrote', () => {
    for (const notes of [7, [7]]) {
      const device = fakeDevice({ [key]: released({ notes }) });
      expect(texts(createNotes(device.storedAs))).toEqual([]);
      expect(device.entries[`${key}:unreadable`]).toBe(released({ notes }));
    }
    const later = '{"state":{"notes":[]},"version":2}';
    const device = fakeDevice({ [key]: later });
    const notes = createNotes(device.storedAs);
    notes.getState().write('/a', 'here', null);
    expect(texts(notes)).toEqual(['/ahere']);
    expect(device.entries).toEqual({ [key]: later });
    expect(device.reports.notes?.at(-1)).toBe('newer');
  });

  test('last in memory where nothing can be stored', () => {
    for (const name of ['QuotaExceededError', 'SecurityError']) {
      const device = fakeDevice({ [key]: stored(note('/old', 'kept')) });
      const notes = createNotes(device.storedAs);
      device.refuses = { name, all: name === 'SecurityError' };
      notes.getState().write('/a', 'here', null);
      notes.getState().write('/b', 'too', null);
      expect(texts(notes)).toEqual(['/btoo', '/ahere', '/oldkept']);
      expect(device.reports.notes?.at(-1)).toBe(name === 'SecurityError' ? 'absent' : 'full');
    }
  });
});
