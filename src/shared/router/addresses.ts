import { type Language, languages } from '#series/languages.ts';
import { isKind, type Kind, type Kinds, kinds, type RecordPage } from '#shared/kinds/kinds.ts';

const [first, ...others] = languages;

/** Pages that neither list records nor are about one. */
const plainPatterns = {
  home: '/',
  relationships: '/relationships',
  productionTimeline: '/production/timeline',
  search: '/search',
  names: '/names',
  compare: '/compare',
  sources: '/sources',
  shelf: '/shelf',
  settings: '/settings',
  data: '/data',
  about: '/about',
  updates: '/updates',
} as const;

type ListPatterns = { [Name in Kind as Kinds[Name]['list']]: `/${Kinds[Name]['list']}` };
type RecordPatterns = { [Name in Kind as Kinds[Name]['one']]: `/${Kinds[Name]['list']}/:id` };

/** Every page's address, once: the patterns that the router matches, without the language. An address never changes. */
export const patterns = {
  ...plainPatterns,
  ...(Object.fromEntries(Object.values(kinds).map(({ list }) => [list, `/${list}`])) as ListPatterns),
  ...(Object.fromEntries(Object.values(kinds).map(({ one, list }) => [one, `/${list}/:id`])) as RecordPatterns),
};

/** Where the parts of the app stand in their states: while developing, and in the build that the tests make of it. The site has no such page. */
export const partsAddress = '/about/parts';

export type PageName = keyof typeof patterns;

export type PlainPage = Exclude<PageName, RecordPage>;

/** The address of a page below the site's base, as in `/ko/story/s1e3`. The first language stands at the root. */
export function addressOf(lang: Language, page: PlainPage): string;
export function addressOf(lang: Language, page: RecordPage, id: string): string;
export function addressOf(lang: Language, page: PageName, id = ''): string {
  return withLanguage(lang, patterns[page].replace(':id', id));
}

/** Pages that may go on below their address: lists in pages. */
export const listPages = [
  ...Object.values(kinds).flatMap(({ list, perPage }) => (perPage ? [list] : [])),
  'sources',
] as const satisfies readonly PlainPage[];

const plainPages: Record<string, PlainPage> = {
  series: 'home',
  story: 'story',
  'timelines/story': 'story',
  'timelines/production': 'productionTimeline',
};

/** The page of a document that is about no single record, by its address in the API. */
export const pageOfDocument = (document: string): PlainPage => plainPages[document] ?? 'home';

/** The address of the page of a document by its address in the API, as in `terms/some-term`. */
export function addressOfRecord(lang: Language, record: string): string {
  const [kind = '', id = ''] = record.split('/');
  return isKind(kind) ? addressOf(lang, kinds[kind].one, id) : addressOf(lang, pageOfDocument(record));
}

/** The same page in another language; works for addresses that no page has, too. */
export function inLanguage(lang: Language, address: string): string {
  return withLanguage(lang, pathOf(address));
}

/** What the addresses of a page in all languages have in common: its address in the first. */
export function pathOf(address: string): string {
  const lang = languageOf(address);
  return lang === first ? address : address.slice(1 + lang.length) || '/';
}

export function languageOf(address: string): Language {
  const [, code] = address.split('/');
  return others.find((lang) => lang === code) ?? first;
}

/** The manifest of the app in a language: it stands beside the pages of that language. */
export function manifestAddress(lang: Language): string {
  return withLanguage(lang, '/manifest.webmanifest');
}

/** Where browsers read how to search the site in a language. */
export function openSearchAddress(lang: Language): string {
  return withLanguage(lang, '/opensearch.xml');
}

function withLanguage(lang: Language, path: string): string {
  if (lang === first) return path;
  return path === '/' ? `/${lang}` : `/${lang}${path}`;
}
