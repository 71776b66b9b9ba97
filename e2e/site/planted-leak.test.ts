import { expect, test } from 'playwright/test';
import { languages } from '#series/languages.ts';
import { pageDataFile, readBuilt } from './built-site.ts';
import { leaksIn } from './find-leaks.ts';
import { gatedObjectsIn, piecesOf } from './gated-shapes.ts';
import { early, last } from './samples.ts';
import { allSecrets, type Secret, shutAt } from './secrets.ts';
import { huntsOf } from './surfaces.ts';

const secrets = allSecrets();

function some(what: string, fits: (secret: Secret) => boolean): Secret {
  const secret = secrets.find(fits);
  if (!secret) throw new Error(`no ${what} to plant`);
  return secret;
}

const named = (words: string): Secret => ({ kind: 'name', words, where: 'characters/nobody', from: last });
/** Names in each script that a record may hold, of nobody in it: how they are found depends on their letters. */
const [latin, hangul, short, kana] = [named('Tobin Reef-knot'), named('토빈매'), named('마타'), named('トビン・マラ')];
const hunted = [...secrets, latin, hangul, short, kana];

const statement = some('statement', ({ kind, words }) => kind === 'text' && /[’']/.test(words));
const ofKind = (kind: Secret['kind'], pattern: RegExp) =>
  some(kind, (secret) => secret.kind === kind && pattern.test(secret.words));
const own = ofKind('name', /^\p{Script=Latin}{2,} /u);
const title = ofKind('title', / /);
/** A title that says in each language what a page is. */
const titles = languages.map((lang) =>
  some(`title in ${lang}`, (secret) => secret.kind === 'title' && secret.lang === lang),
);
const address = ofKind('address', /\//);
const drawing = ofKind('drawing', /^characters/);

const html = readBuilt('story.html');
const data = readBuilt(pageDataFile('story.html') ?? '');
const json = readBuilt('api/v1/en/characters.json');
const escaped = statement.words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll(/['’]/g, '&#x27;');
const inMain = (text: string) => html.replace('</main>', `<p hidden>${text}</p></main>`);
const quoted = JSON.stringify(statement.words).slice(1, -1);

for (const [kind, text, { words }] of [
  ['a text', inMain(escaped), statement],
  ['a title', html.replace('<title>', `<title>${escaped} `), statement],
  ['a description', html.replace('name="description" content="', `name="description" content="${escaped}`), statement],
  ['an alternative text', inMain(`<img alt="${escaped}">`), statement],
  ['a label', html.replace('<main', `<main aria-label="${escaped}"`), statement],
  ['page data', data.replace('"text":"', `"text":"${quoted}`), statement],
  ['a safe document', json.replace('"rank":"', `"rank":"${quoted}`), statement],
  ['a script', `const a=\`${statement.words}\``, statement],
  ['a name of the record', inMain(own.words), own],
  ['a name after a longer word that begins with it', inMain(`${latin.words}ted and ${latin.words}.`), latin],
  ['a name in another case, with another hyphen', inMain(latin.words.toUpperCase().replace('-', '‑')), latin],
  ['a name cut by an element', inMain(latin.words.replace(' ', ' <b>').replace('-', '</b>-')), latin],
  ['a name with its possessive', inMain(`${latin.words}’s chart`), latin],
  ['a Korean name with a particle', inMain(`${hangul.words}에게서는 소식이 없다`), hangul],
  [
    'a Korean name in escapes',
    `"${[...hangul.words].map((sign) => `\\u${sign.charCodeAt(0).toString(16)}`).join('')}"`,
    hangul,
  ],
  ['a short Korean name with a particle', inMain(`그때 ${short.words}가 있었다`), short],
  ['a name in kana', inMain(`「${kana.words}」`), kana],
  ['the title of a source', inMain(title.words), title],
  ...titles.map((one) => [`the title of a source (${one.lang})`, inMain(one.words), one] as const),
  ['the address of a source', inMain(`<a href="https://${address.words.replaceAll('&', '&amp;')}">`), address],
  ['a drawing', inMain(`<img src="/drawings/${drawing.words}" alt="">`), drawing],
] as const)
  test(`the hunt finds ${kind}`, () => {
    expect([html, json, data]).not.toContain(text);
    expect(leaksIn(text, hunted)).toContainEqual(expect.stringContaining(words));
  });

test('the hunt takes no other word for a name', () => {
  for (const text of [
    `${latin.words}ted`,
    `x${latin.words}`,
    `${short.words}한`,
    `그${short.words}`,
    `${kana.words}ン`,
  ])
    expect(leaksIn(text, [latin, short, kana])).toEqual([]);
  expect(leaksIn(html, hunted)).toEqual([]);
});

test('the hunt finds what is too short for words by the gate that it carries', () => {
  const planted = [
    { items: [{ id: 'a', uses: [{ to: 'notes/b', from: 's1e3', statements: 2 }] }] },
    { id: 'a', from: 's1e3', about: [{ id: 'b' }], sealed: [] },
    { sources: [{ id: 'a', title: 'b', titleFrom: 's1e3' }] },
    JSON.parse(data.replace('"sealed":[', '"sealed":[{"section":"about","from":"s1e3","count":4},')),
  ];
  for (const part of planted) expect(gatedObjectsIn(part)).toHaveLength(1);
  expect(gatedObjectsIn(JSON.parse(data))).toEqual([]);
});

test('the hunt finds what is in an unlocks file or behind a gate too early', () => {
  const late = some('late name', ({ kind, from }) => kind === 'name' && from === last);
  const unlocks = readBuilt(`api/v1/en/episodes/${early}/unlocks.json`);
  const planted = unlocks.replace('"other":[', `"other":["${late.words}",`);
  expect(leaksIn(unlocks, shutAt(early, secrets))).toEqual([]);
  expect(leaksIn(planted, shutAt(early, secrets))).toContainEqual(expect.stringContaining(late.words));
  const [piece] = piecesOf({ about: [{ id: 'a', from: early, text: late.words }] });
  expect(piece?.gates).toEqual([early]);
  expect(leaksIn(piece?.text ?? '', shutAt(early, secrets))).toContainEqual(expect.stringContaining(late.words));
});

test('a file of a kind that is not known is hunted in no way, and fails for that', () => {
  for (const file of [
    'search-index.bin',
    'feed.xml',
    'api/v1/en/quiz.csv',
    'api/v2/en/characters.json',
    'assets/map.wasm',
  ])
    expect(huntsOf(file), file).toEqual([]);
});
