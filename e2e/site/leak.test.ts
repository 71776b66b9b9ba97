import { revealList } from '#shared/gate/reveal-list.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';
import { isKind, kindNames, kinds } from '#shared/kinds/kinds.ts';
import { type GatedDocument, reveal } from '#shared/gate/reveal.ts';
import { expect, test } from 'playwright/test';
import { builtFiles, fileOf, listedRecords, pageDataFile, readBuilt, readDocument } from './built-site.ts';
import { leaksIn } from './find-leaks.ts';
import { gatedObjectsIn, piecesOf } from './gated-shapes.ts';
import { allSecrets, gatedRecords, later, order, placeOf, type Secret, shutAt } from './secrets.ts';
import { openUses } from './source-uses.ts';
import { filesHuntedAs, huntsOf } from './surfaces.ts';

const secrets = allSecrets();
const strangers = filesHuntedAs('stranger');

/** What somebody finds who has seen up to a gate; secrets of each gate are put together once. */
const shut = new Map([null, ...order].map((seen) => [seen as string | null, shutAt(seen, secrets)]));
const shutFor = (seen: string | null): readonly Secret[] => shut.get(seen) ?? secrets;

const withoutSourceWorks = new Map(
  [...shut].map(([seen, all]) => [seen, all.filter(({ from }) => order.includes(from))]),
);
const openWithSourceWorks = (seen: string | null): readonly Secret[] => withoutSourceWorks.get(seen) ?? secrets;

function leaksOf(file: string, text: string, hunted: readonly Secret[]): string[] {
  return leaksIn(text, hunted).map((leak) => `${file}: ${leak}`);
}

/** So many secrets of each kind there are at least, by what the API keeps for later. */
function leastSecrets(): [kind: Secret['kind'], least: number][] {
  type Item = {
    text?: string;
    from?: string;
    portrait?: string;
    titles?: object;
    titleFrom?: string;
    url?: string;
  };
  type Reveals = Record<string, Item[]>;
  const statements = filesHuntedAs('reveals')
    .filter((file) => /v1\/en\/(?:\w+\/)?[\w-]+\/reveals\.json$/.test(file))
    .flatMap((file) =>
      Object.values(JSON.parse(readBuilt(file)) as Reveals)
        .filter(Array.isArray)
        .flat(),
    )
    .filter(({ text = '', from }) => text.length >= 10 && from !== undefined);
  const portraitsIn = (list: string) =>
    (readDocument<Reveals>(list)['items'] ?? []).flatMap(({ portrait }) => portrait ?? []);
  const shown = portraitsIn('en/characters.json');
  const kept = portraitsIn('en/characters/reveals.json').filter((portrait) => !shown.includes(portrait));
  const { items: sources = [] } = readDocument<Reveals>('sources/reveals.json');
  const titled = sources.filter(({ titleFrom }) => titleFrom !== undefined);
  const inOtherLanguages = new Set(titled.flatMap(({ titles = {} }) => Object.values(titles)));
  return [
    ['text', new Set(statements.map(({ text }) => text)).size],
    ['name', gatedRecords().length],
    ['title', order.length - 1 + inOtherLanguages.size],
    ['address', titled.filter(({ url }) => url !== undefined).length],
    ['drawing', new Set(kept).size],
  ];
}

/** A record is named by its id in its own page and document, and in what leads from one language to the other. */
function isOwn(file: string, to: string): boolean {
  const [resource = '', id = ''] = to.split('/');
  const folder = isKind(resource) ? `(?:${resource}|${kinds[resource].list})` : resource;
  return new RegExp(`(?:^|/)${folder}/${id}(?:-[0-9a-f]{8})?\\.(?:html|json)$`).test(file);
}

test('every file of the build is hunted through in exactly one way', () => {
  expect(builtFiles().filter((file) => huntsOf(file).length !== 1)).toEqual([]);
});

test('nothing that an episode reveals is in anything that a stranger gets', () => {
  const pages = builtFiles('.html').length;
  expect(pages).toBeGreaterThan(listedRecords().length);
  expect(strangers.length).toBeGreaterThan(2 * pages);
  for (const [kind, least] of leastSecrets()) {
    expect(least, kind).toBeGreaterThan(0);
    expect(secrets.filter((secret) => secret.kind === kind).length, kind).toBeGreaterThanOrEqual(least);
  }
  const own = gatedRecords();
  const leaks = strangers.flatMap((file) => {
    const record = own.find(({ to }) => isOwn(file, to));
    const text = readBuilt(file);
    return leaksOf(file, record ? text.replaceAll(`"${record.id}"`, '""') : text, secrets);
  });
  expect(leaks).toEqual([]);
});

test('what lists files for machines tells nothing beyond their addresses', () => {
  const words = secrets.filter(({ kind }) => kind !== 'drawing');
  for (const file of filesHuntedAs('addresses'))
    expect(leaksOf(file, readBuilt(file).replaceAll(/"(?:api|drawings)\/[a-z0-9/-]+\.\w+"/g, '""'), words)).toEqual([]);
});

test('pages, lists and scripts do not name what is itself still shut', () => {
  const leaks: string[] = [];
  for (const file of strangers) {
    const text = readBuilt(file);
    for (const { to, id, from } of gatedRecords())
      if (text.includes(id) && new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text) && !isOwn(file, to))
        leaks.push(`${file} names ${to} (${from})`);
  }
  expect(leaks).toEqual([]);
});

test('safe documents and the data of pages hold nothing that carries a gate, however short', () => {
  const leaks = strangers.flatMap((file) => {
    const data = /^(?:assets\/data|api\/v1)\/(?!schema|openapi)/.test(file) && JSON.parse(readBuilt(file));
    return gatedObjectsIn(data).map((object) => `${file}: ${object}`);
  });
  expect(leaks).toEqual([]);
});

test('no item of a gated document tells what opens later than the item itself', () => {
  const leaks: string[] = [];
  for (const file of filesHuntedAs('reveals'))
    for (const { gates, text } of piecesOf(JSON.parse(readBuilt(file)))) {
      const gate = gates.filter((gate) => order.includes(gate)).reduce<string | undefined>(later, undefined) ?? null;
      // Where the source works are open, all is open that they tell.
      const isOfSourceWorks = gates.some((gate) => !order.includes(gate));
      const hunted = isOfSourceWorks ? openWithSourceWorks(gate) : shutFor(gate);
      leaks.push(...leaksOf(file, text, hunted));
    }
  expect(leaks).toEqual([]);
});

test('what an episode unlocks names only what opens with it or before', () => {
  type Named = { to: string; passages?: { section: string; id: string }[] };
  const gates = new Map(gatedRecords().map(({ to, from }) => [to, from]));
  const files = filesHuntedAs('unlocks');
  expect(files).toHaveLength(languages.length * order.length);
  for (const file of files) {
    const [, lang = '', episode = ''] = /v1\/(\w+)\/episodes\/(\w+)\//.exec(file) ?? [];
    expect(leaksOf(file, readBuilt(file), shutFor(episode))).toEqual([]);
    const { records, updated } = JSON.parse(readBuilt(file)) as { records: Named[]; updated: Named[] };
    for (const { to, passages = [] } of [...records, ...updated]) {
      expect.soft(placeOf(gates.get(to) ?? episode), `${file} ${to}`).toBeLessThanOrEqual(placeOf(episode));
      const reveals = passages.length > 0 && readDocument<Record<string, Named[]>>(`${lang}/${to}/reveals.json`);
      for (const { section, id } of passages)
        expect
          .soft(
            reveals && reveals[section]?.filter((item) => (item as { id?: string }).id === id),
            `${file} ${to} ${id}`,
          )
          .toContainEqual(expect.objectContaining({ from: episode }));
    }
  }
});

test('the dump of everything is for other programs: the app neither keeps it nor reads it', () => {
  const files = filesHuntedAs('whole');
  expect(files).toEqual(['api/v1/dump.json']);
  const naming = [...strangers, ...filesHuntedAs('addresses')].filter((file) => readBuilt(file).includes('dump.json'));
  // The page for builders, and the data that it was made from.
  const ofData = languages.map((lang) => fileOf(addressOf(lang, 'data')));
  const own = new Set([...ofData, ...ofData.map((file) => pageDataFile(file)), 'api/v1/index.json']);
  expect(naming.filter((file) => !own.has(file) && !file.startsWith('assets/data-'))).toEqual([]);
});

test('the bibliography counts no more than what is open', () => {
  type Use = { to: string; from?: string; statements: number };
  type Bibliography = { items: { id: string; uses: Use[] }[] };
  const all = builtFiles('.json')
    .filter((file) => /^api\/v1\/sources(?:\/pages\/\d+)?(?:\/reveals)?\.json$/.test(file))
    .flatMap((file) => readDocument<Bibliography>(file.replace('api/v1/', '')).items);
  for (const seen of [null, ...order]) {
    const counted = new Map<string, number>();
    for (const { id, uses } of all)
      for (const { to, from, statements } of uses)
        if (from === undefined || (seen !== null && placeOf(from) <= order.indexOf(seen)))
          counted.set(`${id} ${to}`, (counted.get(`${id} ${to}`) ?? 0) + statements);
    expect(Object.fromEntries(counted), String(seen)).toEqual(Object.fromEntries(openUses(seen)));
  }
});

/** Documents that have a safe and a gated half. */
const pairs = builtFiles('/reveals.json')
  .map((file) => file.replace('api/v1/', '').replace('/reveals.json', ''))
  .filter((path) => 'sealed' in readDocument<object>(`${path}.json`));
const lists = builtFiles('/reveals.json')
  .map((file) => file.replace('api/v1/', '').replace('/reveals.json', ''))
  .filter((path) => 'items' in readDocument<object>(`${path}.json`) && !path.startsWith('sources'));

for (const seen of [null, ...order])
  test(`at progress ${seen ?? 'none'} no document opens anything later, in any language`, () => {
    const scope = { order, seen, sourceWorks: false };
    const leaks: string[] = [];
    const hunt = (path: string, opened: object) => {
      // A record that is shut goes by its id.
      const { id = '', head } = opened as { id?: string; head?: object };
      const text = JSON.stringify(opened);
      leaks.push(...leaksOf(path, head ? text : text.replaceAll(`"${id}"`, '""'), shutFor(seen)));
    };
    for (const path of pairs) {
      const [safe, reveals] = [`${path}.json`, `${path}/reveals.json`].map((file) => readDocument<GatedDocument>(file));
      if (safe) hunt(path, reveal(safe, reveals, scope, new Set()));
    }
    expect(lists.length).toBeGreaterThanOrEqual(languages.length * kindNames.length);
    for (const path of lists) {
      const [safe, reveals] = [`${path}.json`, `${path}/reveals.json`].map((file) => readDocument<object>(file));
      if (safe) hunt(path, revealList(safe, reveals, scope));
    }
    expect(leaks).toEqual([]);
  });
