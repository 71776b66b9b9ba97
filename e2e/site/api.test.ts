import { expect, test } from 'playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { kindNames } from '#shared/kinds/kinds.ts';
import { createHash } from 'node:crypto';
import { joinedFileOf, packIn } from '#packs/joined-packs.ts';
import { cardsIn, cardsPackOf, type Pack, packOf, unpacked } from '#packs/packs.ts';
import { isSearchTexts, searchTextsIn } from '#packs/search-texts.ts';
import { languages } from '#series/languages.ts';
import { builtFiles, readBuilt, readDocument } from './built-site.ts';

type Index = {
  languages: string[];
  templates: Record<string, { href: string; schema: string }>;
  contentHash: string;
};
const index = readDocument<Index>('index.json');
const described = builtFiles('.json')
  .filter((file) => file.startsWith('api/v1/'))
  .map((file) => file.replace('api/v1/', ''))
  .filter((path) => !/^(?:schema\/|openapi|dump)/.test(path));
const isPack = (path: string) => /\/pack(?:\/reveals)?(?:\/[01]+)?\.json$/.test(path);
const documents = described.filter((path) => !isPack(path) && path !== 'packs.json');
/** Of a record that is too large to be kept whole. */
const hasShards = described.includes('packs.json');

test('every document satisfies the schema that the index gives for its address', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  const validators = new Map(
    [...new Set(Object.values(index.templates).map(({ schema }) => schema))].map((path) => [
      path,
      ajv.compile(readDocument<object>(path)),
    ]),
  );
  for (const path of described.filter((file) => file !== 'index.json')) {
    const templates = Object.values(index.templates).filter(({ href }) =>
      new RegExp(
        `^${href
          .replace('{lang}', `(?:${languages.join('|')})`)
          .replace('{id}', '[a-z0-9-]+')
          .replace('{page}', '[1-9]\\d*')
          .replace('{shard}', '[01]+')}$`,
      ).test(path),
    );
    const template = templates.find(({ href }) => !href.includes('{id}')) ?? templates[0];
    expect.soft(template, path).toBeDefined();
    const validate = template && validators.get(template.schema);
    expect.soft(validate?.(readDocument(path)), `${path}: ${ajv.errorsText(validate?.errors)}`).toBe(true);
  }
});

test('packs hold every document as it is alone, what is gated apart from what is safe', () => {
  const packed = described.filter(isPack).flatMap((pack) =>
    Object.entries(readDocument<Pack>(pack)).map(([path, document]) => {
      const cards = cardsIn(readDocument<Pack>(cardsPackOf(pack)));
      expect.soft(JSON.stringify(unpacked(document, cards)), path).toBe(readBuilt(`api/v1/${path}`));
      expect.soft(pack.includes('/pack/reveals'), path).toBe(/(?:reveals|unlocks)(?:\/[a-z0-9-]+)?\.json$/.test(path));
      return path;
    }),
  );
  const alone = documents.filter((path) => path !== 'index.json' && !isSearchTexts(path));
  expect(packed.toSorted()).toEqual(alone.toSorted());
});

test('what search reads is made again of the packs, as it is alone', () => {
  test.skip(hasShards, 'worker and page make it of whole packs only');
  for (const path of documents.filter(isSearchTexts)) {
    const again = searchTextsIn(readDocument<Pack>(packOf(path)), path);
    expect.soft(JSON.stringify(again), path).toBe(readBuilt(`api/v1/${path}`));
  }
});

test('two files hold every pack as it is alone, what is gated apart from what is safe', () => {
  const packs = hasShards ? [] : described.filter(isPack);
  const files = new Set(packs.map(joinedFileOf));
  expect(builtFiles('.json').filter((name) => name.startsWith('offline/'))).toEqual([...files].toSorted());
  for (const file of files) {
    const own = packs.filter((pack) => joinedFileOf(pack) === file);
    for (const pack of own) expect.soft(packIn(readBuilt(file), pack), pack).toBe(readBuilt(`api/v1/${pack}`));
    expect(Object.keys(JSON.parse(readBuilt(file)) as object).toSorted()).toEqual(own.toSorted());
  }
});

test('one file holds every drawing as it is alone', () => {
  const [file = '', ...others] = builtFiles('.json').filter((name) => name.startsWith('assets/drawings-'));
  expect(others).toEqual([]);
  const drawings = Object.entries(JSON.parse(readBuilt(file)) as Record<string, string>);
  for (const [name, text] of drawings) expect.soft(text, name).toBe(readBuilt(`drawings/${name}`));
  expect(drawings.map(([name]) => `drawings/${name}`).toSorted()).toEqual(
    builtFiles('.svg')
      .filter((name) => name.startsWith('drawings/'))
      .toSorted(),
  );
});

test('all languages hold the same records, passages, gates and sources', () => {
  const skeleton = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(skeleton);
    if (typeof value !== 'object' || value === null) return typeof value;
    // Each language says in its own words what links hang on, and so which passages use a term.
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'links' && key !== 'uses')
        .map(([key, item]) => [
          key,
          ['id', 'from', 'sources', 'confidence', 'kind', 'to'].includes(key) ? item : skeleton(item),
        ]),
    );
  };
  const [first, ...others] = languages;
  // A text may have been rewritten in one language alone.
  const paths = documents.filter(
    (file) => file.startsWith(`${first}/`) && !/\/changes(?:\/reveals)?\.json$/.test(file),
  );
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths)
    for (const lang of others)
      expect
        .soft(skeleton(readDocument(path.replace(first, lang))), `${lang}: ${path}`)
        .toEqual(skeleton(readDocument(path)));
});

test('no passage is without a source, and each source of a document is described in it', () => {
  for (const path of documents.filter((file) => /^en\/\w+\/[^/]+(\/reveals)?\.json$/.test(file))) {
    const document = readDocument<Record<string, unknown> & { sources?: { id: string }[] }>(path);
    if (!document.sources) continue;
    const described = new Set(document.sources.map(({ id }) => id));
    for (const item of Object.values(document).filter(Array.isArray).flat() as {
      text?: string;
      sources?: string[];
    }[]) {
      if (item.text === undefined) continue;
      expect.soft(item.sources?.length, path).toBeGreaterThan(0);
      for (const id of item.sources ?? []) expect.soft(described, path).toContain(id);
    }
  }
});

test('what an episode unlocks is what its gate reveals', () => {
  type Item = { text?: string; from?: string; medium?: string };
  const episodes = readDocument<{ seasons: { episodes: string[] }[] }>('seasons.json').seasons.flatMap(
    (season) => season.episodes,
  );
  for (const id of episodes) {
    const revealed = new Map<string, number>();
    for (const path of documents.filter((file) => /^en\/.*\/reveals\.json$/.test(file))) {
      const reveals = readDocument<Record<string, unknown> & { from?: string }>(path);
      const to = path.replace(/^en\/|\/reveals\.json$/g, '');
      if (['relationships', ...kindNames].includes(to.replace(/\/pages\/\d+$/, '')) || reveals.from === id) continue;
      const passages = (Object.values(reveals).filter(Array.isArray).flat() as Item[]).filter(
        ({ text, from, medium }) => text !== undefined && from === id && medium === undefined,
      );
      if (passages.length > 0) revealed.set(to, passages.length);
    }
    const { updated } = readDocument<{ updated: { to: string; passages: object[] }[] }>(
      `en/episodes/${id}/unlocks.json`,
    );
    expect(new Map(updated.map(({ to, passages }) => [to, passages.length])), id).toEqual(revealed);
  }
});

test('the content hash is that of the content', () => {
  const dump = readDocument<Record<string, object>>('dump.json');
  const hash = createHash('sha256');
  for (const [path, document] of Object.entries(dump)) hash.update(path).update(JSON.stringify(document));
  expect(index.contentHash).toBe(hash.digest('hex'));
});
