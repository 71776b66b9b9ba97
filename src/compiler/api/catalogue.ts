import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { packOfShard } from '#packs/shards.ts';
import { kindNames, kinds } from '#shared/kinds/kinds.ts';
import {
  ApiIndex,
  Bibliography,
  Changes,
  documentSchemas,
  Findables,
  NameForms,
  Pack,
  Packs,
  relationships,
  SearchTexts,
  Seasons,
  series,
  story,
  timeline,
  Unlocks,
} from '#shared/schema/document.ts';
import { Belongings } from '#shared/schema/belongings.ts';
import { citedName } from '#series/cited-name.ts';
import { languages } from '#series/languages.ts';
import { groupedBy } from '../statements/grouped-by.ts';
import type { ApiDocuments, Documents } from './documents.ts';
import { packsOf } from './packs.ts';

/** Every kind of document: its address template below `/api/v1/`, its published schema, and what it is for. */
const catalogue = [
  kind('seasons.json', 'seasons', Seasons, 'The order of the episodes, which every gate is compared by.'),
  ...pair('{lang}/series', 'series', series, 'The series: title, seasons, departments, the season at a glance.'),
  ...pair('{lang}/story', 'story', story, 'What it tells: premise, tone, setting, themes, ending, open threads.'),
  ...pair('{lang}/timelines/{id}', 'timeline', timeline, 'One of the timelines: story, production.'),
  ...pair(
    '{lang}/relationships',
    'relationships',
    relationships,
    'All relations between characters, each once, and where the map draws whom.',
  ),
  ...pair(
    '{lang}/relationships/pages/{page}',
    'relationships',
    relationships,
    'More relations: `next` leads from page to page.',
  ),
  ...kindNames.flatMap((name) => resource(name, kinds[name].one, documentSchemas[name])),
  kind('{lang}/episodes/{id}/unlocks.json', 'unlocks', Unlocks, 'Everything that one episode makes known.'),
  kind('{lang}/changes.json', 'changes', Changes, 'What is new or told otherwise since the last release, by page.'),
  kind('{lang}/changes/reveals.json', 'changes', Changes, 'The same of what is gated.'),
  kind('search.json', 'search', Findables, 'Everything that has a name, in all languages, for search.'),
  kind('search/reveals/{id}.json', 'search', Findables, 'What one episode adds to that.'),
  kind('{lang}/search/texts.json', 'search-texts', SearchTexts, 'The safe statements alone, for search.'),
  kind('{lang}/search/texts/reveals/{id}.json', 'search-texts', SearchTexts, 'The statements that one episode opens.'),
  kind('sources.json', 'sources', Bibliography, 'The bibliography: sources of what may be known before watching.'),
  kind('sources/reveals.json', 'sources', Bibliography, 'The bibliography of everything else, with gates.'),
  kind('sources/pages/{page}.json', 'sources', Bibliography, 'More of the bibliography.'),
  kind('sources/pages/{page}/reveals.json', 'sources', Bibliography, 'More of the bibliography of everything else.'),
  kind('names.json', 'names', NameForms, 'Names proper in every form: subtitles, Hangul, Revised Romanisation.'),
  kind('names/reveals.json', 'names', NameForms, 'The names of those who are themselves gated.'),
  kind('common/pack.json', 'documents', Pack, 'In one file: all safe documents that every language shares.'),
  kind('common/pack/reveals.json', 'documents', Pack, 'In one file: all gated documents that every language shares.'),
  kind('{lang}/pack.json', 'documents', Pack, 'In one file: all safe documents of a language.'),
  kind('{lang}/pack/reveals.json', 'documents', Pack, 'In one file: all gated documents of a language.'),
  kind('packs.json', 'packs', Packs, 'The shards of packs that would be too large for one file.'),
  ...['common', '{lang}'].flatMap((folder) => [
    kind(`${folder}/pack/{shard}.json`, 'documents', Pack, 'A part of a pack: safe documents.'),
    kind(`${folder}/pack/reveals/{shard}.json`, 'documents', Pack, 'A part of a pack: gated documents.'),
  ]),
];

type Kind = { template: string; schemaName: string; schema: z.core.$ZodType; summary: string };
type Shapes = { Document: z.core.$ZodType; Reveals: z.core.$ZodType; List: z.core.$ZodType };

function kind(template: string, schemaName: string, schema: z.core.$ZodType, summary: string): Kind {
  return { template, schemaName, schema, summary };
}

function pair(template: string, name: string, { Document, Reveals }: Omit<Shapes, 'List'>, summary: string): Kind[] {
  return [
    kind(`${template}.json`, name, Document, summary),
    kind(`${template}/reveals.json`, `${name}-reveals`, Reveals, `${summary} The gated part.`),
  ];
}

function resource(name: string, one: string, shapes: Shapes): Kind[] {
  return [
    kind(`{lang}/${name}.json`, name, shapes.List, `All ${name} that may be known before watching.`),
    kind(`{lang}/${name}/reveals.json`, `${name}-reveals`, shapes.List, `The ${name} that are themselves gated.`),
    kind(`{lang}/${name}/pages/{page}.json`, name, shapes.List, `More ${name}: \`next\` leads from page to page.`),
    kind(`{lang}/${name}/pages/{page}/reveals.json`, `${name}-reveals`, shapes.List, `More gated ${name}.`),
    ...pair(`{lang}/${name}/{id}`, one, shapes, `One of the ${name}.`),
  ];
}

/** The kind that an address below `/api/v1/` belongs to; an exact template goes before one with `{id}`. */
export function kindOf(path: string): Kind | undefined {
  const matches = ({ template }: Kind) => patternOf(template).test(path);
  return catalogue.find((kind) => !kind.template.includes('{id}') && matches(kind)) ?? catalogue.find(matches);
}

function patternOf(template: string): RegExp {
  const parts = { lang: `(?:${languages.join('|')})`, id: '[a-z0-9-]+', page: '[1-9]\\d*', shard: '[01]+' };
  return new RegExp(`^${template.replace(/\{(lang|id|page|shard)\}/g, (_, name: keyof typeof parts) => parts[name])}$`);
}

/** What only a large record has is described where it is. */
function describedFor(paths: readonly string[]): Kind[] {
  return catalogue.filter(({ template }) => {
    if (!/\{(?:page|shard)\}|^packs/.test(template)) return true;
    const pattern = patternOf(template);
    return paths.some((path) => pattern.test(path));
  });
}

/** JSON Schema 2020-12 of a document. Readers may meet more fields than are described: v1 only adds. */
function jsonSchemaOf(schema: z.core.$ZodType, name: string): object {
  return { ...z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }), title: name };
}

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/** Adds what describes the API to its documents: index, schemas, OpenAPI and the dump of everything. */
export function describeApi(documents: ApiDocuments): Documents {
  const packs = packsOf(documents);
  const shards = shardsIn([...packs.keys()]);
  const kindsHere = describedFor([...documents.keys(), ...packs.keys(), ...shards.keys()]);
  const schemas = new Map(kindsHere.map(({ schemaName, schema }) => [schemaName, schema]));
  schemas.set('index', ApiIndex);
  // Of what a reader takes along; no document of the API is any.
  schemas.set('belongings', Belongings);
  const described: Documents = new Map();
  described.set('index.json', {
    version: 1,
    name: `${citedName} API`,
    languages,
    resources: kindNames,
    templates: Object.fromEntries(
      kindsHere.map(({ template, schemaName }) => [
        template.replace('{lang}/', '').replace('.json', ''),
        { href: template, schema: `schema/${schemaName}.json` },
      ]),
    ),
    dump: 'dump.json',
    openapi: 'openapi.json',
    licence,
    contentHash: hashOf(documents),
  });
  for (const [path, document] of documents) described.set(path, document);
  for (const [path, pack] of [...packs, ...shards]) described.set(path, pack);
  for (const [name, schema] of schemas) described.set(`schema/${name}.json`, jsonSchemaOf(schema, name));
  described.set('openapi.json', openApi(kindsHere));
  described.set('dump.json', Object.fromEntries(documents));
  return described;
}

/** Which shards there are, where there are any. */
function shardsIn(files: readonly string[]): Map<string, Packs> {
  const shards = groupedBy(files, packOfShard);
  const items = files
    .filter((file) => packOfShard(file) === undefined)
    .map((pack) => ({ pack, shards: shards.get(pack) ?? [] }));
  return new Map(items.some(({ shards }) => shards.length > 0) ? [['packs.json', { items }]] : []);
}

function hashOf(documents: ApiDocuments): string {
  const hash = createHash('sha256');
  for (const [path, document] of documents) hash.update(path).update(JSON.stringify(document));
  return hash.digest('hex');
}

/** The same templates as an OpenAPI 3.1 description; addresses are relative to `openapi.json`. */
function openApi(kindsHere: readonly Kind[]): object {
  const parameter = (name: string) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'lang' ? { type: 'string', enum: languages } : { type: 'string' },
  });
  return {
    openapi: '3.1.0',
    info: {
      title: `${citedName} API`,
      version: '1',
      description:
        'Static documents. Safe documents hold what may be known before watching; reveals carry gates (`from`). Show a passage only when its gate is not later than what the reader has watched.',
      license: { name: licence.name, url: licence.url },
    },
    servers: [{ url: '.' }],
    paths: Object.fromEntries(
      kindsHere.map(({ template, schemaName, summary }) => [
        `/${template}`,
        {
          get: {
            summary,
            parameters: [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => parameter(name)),
            responses: {
              200: {
                description: summary,
                content: { 'application/json': { schema: { $ref: `schema/${schemaName}.json` } } },
              },
              404: { description: 'No such document.' },
            },
          },
        },
      ]),
    ),
  };
}
