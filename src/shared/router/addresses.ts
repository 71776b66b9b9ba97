import { type Language, languages } from '#series/languages.ts';

const [first, ...others] = languages;

/** Every page's address, once: the patterns that the router matches, without the language. An address never changes. */
export const patterns = {
  home: '/',
  story: '/story',
  episode: '/story/:id',
  characters: '/characters',
  character: '/characters/:id',
  people: '/people',
  person: '/people/:id',
  production: '/production',
  productionTimeline: '/production/timeline',
  note: '/production/:id',
  glossary: '/glossary',
  term: '/glossary/:id',
  sources: '/sources',
  shelf: '/shelf',
  settings: '/settings',
  data: '/data',
  about: '/about',
} as const;

/** Where the parts of the app stand in their states: while developing, and in the build that the tests make of it. The site has no such page. */
export const partsAddress = '/about/parts';

export type PageName = keyof typeof patterns;

/** Pages about one record each, whose address ends in its id. */
export type RecordPage = {
  [Name in PageName]: (typeof patterns)[Name] extends `${string}/:id` ? Name : never;
}[PageName];
export type PlainPage = Exclude<PageName, RecordPage>;

/** The address of a page below the site's base, as in `/ko/story/s1e3`. The first language stands at the root. */
export function addressOf(lang: Language, page: PlainPage): string;
export function addressOf(lang: Language, page: RecordPage, id: string): string;
export function addressOf(lang: Language, page: PageName, id = ''): string {
  return withLanguage(lang, patterns[page].replace(':id', id));
}

const pageOfResource: Record<string, RecordPage> = {
  characters: 'character',
  people: 'person',
  episodes: 'episode',
  notes: 'note',
  terms: 'term',
};

const pageOfDocument: Record<string, PlainPage> = {
  series: 'home',
  story: 'story',
  'timelines/story': 'story',
  'timelines/production': 'productionTimeline',
};

/** The page of a document by its address in the API, as in `terms/some-term`. */
export function addressOfRecord(lang: Language, record: string): string {
  const [resource = '', id = ''] = record.split('/');
  const page = pageOfResource[resource];
  return page ? addressOf(lang, page, id) : addressOf(lang, pageOfDocument[record] ?? 'home');
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

function withLanguage(lang: Language, path: string): string {
  if (lang === first) return path;
  return path === '/' ? `/${lang}` : `/${lang}${path}`;
}
