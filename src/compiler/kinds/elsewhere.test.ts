import { describe, expect, test } from 'vitest';
import { exampleContext } from '../statements/example-context.ts';
import { elsewhereOf } from './elsewhere.ts';
import { partsOf } from './example-kind.ts';

const changes = {
  'series.yaml': (yaml: string) => `${yaml}elsewhere:
  - { id: watch, for: watch, site: { en: Screens, ko: 스크린 }, what: { en: All of it, ko: 전편 }, url: "https://screens.example/", address: checked, sources: [paper], confidence: corroborated }
  - { id: read, for: read, site: { en: Pages, ko: 책장 }, what: { en: The log, ko: 일지 }, url: "https://pages.example/", address: home, note: making, sources: [blog], confidence: fan-account }
`,
};
const watch = {
  id: 'watch',
  for: 'watch',
  site: 'Screens',
  what: 'All of it',
  url: 'https://screens.example/',
  address: 'checked',
  sources: ['paper'],
  confidence: 'corroborated',
};
const read = {
  id: 'read',
  for: 'read',
  site: 'Pages',
  what: 'The log',
  url: 'https://pages.example/',
  address: 'home',
  sources: ['blog'],
  confidence: 'fan-account',
};

describe('where something can be watched or read', () => {
  test('is said in the language of the page, whole and in the order of the record', () => {
    expect(elsewhereOf(exampleContext(changes))).toEqual([watch, read]);
    expect(elsewhereOf(exampleContext(changes, 'ko')).map(({ site, what }) => [site, what])).toEqual([
      ['스크린', '전편'],
      ['책장', '일지'],
    ]);
  });

  test('is said again by the note that it names, and by no other', () => {
    const context = exampleContext(changes);
    context.records.notes.set('other', context.records.notes.get('making')!);
    expect(partsOf(context, 'notes', 'making').sections.elsewhere).toEqual([read]);
    expect(partsOf(context, 'notes', 'other').sections.elsewhere).toEqual([]);
  });

  test('is nothing in a series that says nothing of it', () => {
    expect(elsewhereOf(exampleContext())).toEqual([]);
  });
});
