/** `npm run new <kind> <id>`: writes a record that satisfies its schema, to be filled in. Refuses to overwrite. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kindNames, kinds } from '#shared/kinds/kinds.ts';
import { type RecordFolder, recordSchemas } from '#shared/schema/record.ts';
import { compiledKinds } from '../compiler/kinds/compiled-kinds.ts';
import { choiceOf, texts } from '../compiler/kinds/template.ts';
import { idsOf, parseRecord } from '../compiler/record/load.ts';
import * as z from 'zod/mini';
import { workKinds } from '#series/vocabulary.ts';

type Template = { folder: RecordFolder; text: (id: string) => string };

/** By the word for one of the kind. */
const templates = new Map<string, Template>([
  ...kindNames.map((kind): [string, Template] => [
    kinds[kind].one,
    { folder: kind, text: compiledKinds[kind].template },
  ]),
  [
    'work',
    {
      folder: 'works',
      text: () => `title: { ${texts('Title')} }\nkind: ${choiceOf(workKinds)}\nyear: null\n`,
    },
  ],
]);

const [kind = '', id = ''] = process.argv.slice(2);
const template = templates.get(kind);
const called = idsOf(template?.folder ?? '');
if (!template || !z.safeParse(called.schema, id).success) {
  console.error(
    `expected: npm run new <${[...templates.keys()].join('|')}> <id>, with an id such as ${called.example}`,
  );
  console.error(`found:    ${process.argv.slice(2).join(' ') || 'nothing'}`);
  process.exit(1);
}

const file = `${template.folder}/${id}.yaml`;
const path = join(import.meta.dirname, '../content', file);
if (existsSync(path)) {
  console.error(`src/content/${file} exists already`);
  process.exit(1);
}
const text = template.text(id);
const result = parseRecord(file, text, recordSchemas[template.folder] as z.ZodMiniType);
if ('findings' in result) throw new Error(`the template of ${kind} is not valid: ${JSON.stringify(result.findings)}`);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, text);
console.log(`src/content/${file} written. Fill it in, then: npm run check:record ${id}`);
