import { languages } from '#series/languages.ts';
import { builtFiles } from './built-site.ts';

/** How a built file is hunted through. */
type Hunt =
  /** Read by somebody who has seen nothing: it holds nothing that is gated. */
  | 'stranger'
  /** Lists the addresses of files for machines, those of gated records among them: it holds no other word of theirs. */
  | 'addresses'
  /** Gated documents: nothing in an item opens later than the item. */
  | 'reveals'
  /** What one episode opens: nothing that opens later. */
  | 'unlocks'
  /** Files that stand alone too, each the same in both: they are hunted there. */
  | 'pack'
  /** Everything at once, for other programs: the app neither keeps it nor reads it. */
  | 'whole'
  /** Pictures and fonts without text. */
  | 'binary';

/** A pattern of whole paths, in which `{lang}` is any language of the list. */
const inLanguages = (pattern: string) => new RegExp(`^${pattern.replace('{lang}', `(?:${languages.join('|')})`)}$`);

/** Every file of the build belongs to exactly one row. A surface that is added gets one here, and with it the way in which it is hunted. */
const surfaces: readonly { files: RegExp; hunt: Hunt }[] = [
  { files: /^(?!api\/).*\.html$/, hunt: 'stranger' },
  { files: /^api\/v1\/(?:index|seasons|sources(?:\/pages\/\d+)?|names|search|openapi|packs)\.json$/, hunt: 'stranger' },
  {
    files: inLanguages(
      'api/v1/{lang}/(?!pack/)(?!(?:.+/)?(?:reveals|unlocks|pack)\\.json$|.+/reveals/)[a-z0-9/-]+\\.json',
    ),
    hunt: 'stranger',
  },
  { files: /^api\/v1\/schema\/[a-z-]+\.json$/, hunt: 'stranger' },
  {
    files: inLanguages('api/v1/(?:sources(?:/pages/\\d+)?|names|{lang}/(?!pack/)[a-z0-9/-]+)/reveals\\.json'),
    hunt: 'reveals',
  },
  { files: inLanguages('api/v1/(?:search|{lang}/search/texts)/reveals/[a-z0-9-]+\\.json'), hunt: 'reveals' },
  { files: inLanguages('api/v1/{lang}/episodes/[a-z0-9-]+/unlocks\\.json'), hunt: 'unlocks' },
  { files: inLanguages('api/v1/(?:common|{lang})/pack(?:/reveals)?(?:/[01]+)?\\.json'), hunt: 'pack' },
  { files: /^api\/v1\/dump\.json$/, hunt: 'whole' },
  { files: /^assets\/[\w.-]+\.(?:js|css)$/, hunt: 'stranger' },
  { files: /^assets\/data\/[\w/-]+\.json$/, hunt: 'stranger' },
  { files: /^assets\/drawings-[\w-]+\.json$/, hunt: 'pack' },
  { files: /^offline\/(?:safe|gated)\.json$/, hunt: 'pack' },
  { files: /^assets\/[\w.-]+\.woff2$/, hunt: 'binary' },
  { files: /^drawings\/[a-z0-9/-]+\.svg$/, hunt: 'stranger' },
  { files: /^icons\/[a-z0-9-]+\.svg$/, hunt: 'stranger' },
  { files: /^(?:icons\/[a-z0-9-]+\.png|screenshots\/[a-z-]+\.webp)$/, hunt: 'binary' },
  { files: inLanguages('(?:{lang}/)?(?:manifest\\.webmanifest|opensearch\\.xml)'), hunt: 'stranger' },
  { files: /^(?:sitemap(?:-\d+)?\.xml|robots\.txt|_headers|_nginx\.conf)$/, hunt: 'stranger' },
  { files: /^sw\.js$/, hunt: 'addresses' },
  { files: /^bench\.json$/, hunt: 'stranger' },
];

/** The ways in which a file is hunted; one, unless the table above has a gap or an overlap. */
export function huntsOf(file: string): Hunt[] {
  return surfaces.filter(({ files }) => files.test(file)).map(({ hunt }) => hunt);
}

/** The files of the build that are hunted in a way. */
export function filesHuntedAs(hunt: Hunt): string[] {
  return builtFiles().filter((file) => huntsOf(file).includes(hunt));
}
