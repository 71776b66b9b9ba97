import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileRecords } from './compile.ts';
import { exampleRecord } from '../record/example-record.ts';
import { readReleased, releasedFile, stateOf } from '../changes/released-state.ts';
import { toldStatements } from '../changes/told-statements.ts';

const released = () => stateOf(compileRecords(exampleRecord()), '2025-02-01');
type Changes = { since?: string; items: { to: string; added: string[]; changed: string[]; from?: string }[] };

/** The two halves of what has changed, in a language. */
function changes(record = exampleRecord(), before = released(), lang = 'en') {
  const documents = compileRecords(record, before);
  return {
    safe: documents.get(`${lang}/changes.json`) as Changes,
    gated: documents.get(`${lang}/changes/reveals.json`) as Changes,
  };
}

describe('what has changed since the last release', () => {
  test('is nothing where the record is the same, and says since when', () => {
    const { safe, gated } = changes();
    expect(safe).toEqual({ since: '2025-02-01', items: [] });
    expect(gated.items).toEqual([]);
  });

  test('is nothing where nothing was released, in any language or in this one', () => {
    const before = released();
    delete before.statements['ko'];
    for (const { safe, gated } of [
      changes(exampleRecord(), before, 'ko'),
      { safe: compileRecords(exampleRecord()).get('en/changes.json') as Changes, gated: { items: [] } },
    ]) {
      expect(safe.items).toEqual([]);
      expect(safe).not.toHaveProperty('since');
      expect(gated.items).toEqual([]);
    }
  });

  test('is a statement that is new or told otherwise, on its page, in the language in which it is', () => {
    const record = exampleRecord({
      'series.yaml': (text) => text.replace('A harbour at night.', 'A harbour by night.'),
      'characters/mara.yaml': (text) =>
        text.replace(
          'about:\n',
          'about:\n  - { id: a-new-one, en: She has a boat., ko: 배가 있다., sources: [paper], confidence: single-source }\n',
        ),
    });
    expect(changes(record).safe.items).toMatchObject([
      { to: 'story', added: [], changed: ['start'] },
      { to: 'characters/mara', name: { en: 'Mara Quayside' }, added: ['a-new-one'], changed: [] },
    ]);
    expect(changes(record, released(), 'ko').safe.items).toMatchObject([{ to: 'characters/mara' }]);
  });

  test('of what opens later is in the gated half alone, an item for each episode, and names no gated record in the safe one', () => {
    const record = exampleRecord({
      'series.yaml': (text) => text.replace('The lamp goes out.', 'The lamp is put out.'),
      'characters/tobin.yaml': (text) => text.replaceAll(/en: ([^,]+)\.,/g, 'en: $1 indeed.,'),
    });
    const { safe, gated } = changes(record);
    expect(safe.items).toEqual([]);
    expect(JSON.stringify(safe)).not.toMatch(/tobin/i);
    expect(gated.items.map(({ to, from }) => [to, from])).toEqual(
      expect.arrayContaining([
        ['story', 's1e2'],
        ['characters/tobin', 's1e2'],
      ]),
    );
    expect(gated.items.every(({ from }) => from !== undefined)).toBe(true);
  });

  test('goes by ids of which each page has every one once', () => {
    const seen = new Set<string>();
    for (const { to, id } of toldStatements(compileRecords(exampleRecord()), 'en')) {
      expect(seen.has(`${to}#${id}`), `${to}#${id}`).toBe(false);
      seen.add(`${to}#${id}`);
    }
    expect(seen.size).toBeGreaterThan(5);
  });
});

describe('the state of the last release', () => {
  let folder = '';
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'released-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is read as it was written, and is nothing where there is none', () => {
    expect(readReleased(folder)).toBeUndefined();
    writeFileSync(join(folder, releasedFile), JSON.stringify(released()));
    expect(readReleased(folder)).toEqual(released());
  });

  test.each(['{', '{"day":"yesterday","statements":{}}', '[]'])('that is damaged stops the build: %s', (text) => {
    writeFileSync(join(folder, releasedFile), text);
    expect(() => readReleased(folder)).toThrow(/released\.json[^]*npm run release/);
  });
});
