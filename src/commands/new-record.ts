/** `npm run new <kind> <id>`: writes a record that satisfies its schema, to be filled in. Refuses to overwrite. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord, recordSchemas } from '../compiler/record/load.ts';
import { languageNames, languages } from '#series/languages.ts';
import * as z from 'zod/mini';
import { termKinds, topics, workKinds } from '#series/vocabulary.ts';
import { personKinds } from '#shared/schema/vocabulary.ts';

/** The first of a closed set, with all that may stand there. */
const choiceOf = (words: readonly string[]) => `${words[0]} # ${words.join(' | ')}`;

/** A text to be replaced, in each language. */
const texts = (text: string, between = ', ') =>
  languages.map((lang) => `${lang}: "${text} (${languageNames[lang]})"`).join(between);

const statement = `{ ${texts('A sentence.')}, sources: [source-id], confidence: single-source }`;
const line = `line: ${statement}`;
const about = `about:
  - id: first
    # from: s1e1              the first episode that reveals it; leave out when it is known before watching
    ${texts('A sentence.', '\n    ')}
    sources: [source-id]
    confidence: single-source # corroborated | single-source | fan-account | disputed (then with dispute: { ${languages.join(', ')} })`;

const templates = {
  character: {
    folder: 'characters',
    text: `name: { ${texts('Name')}, other: [] }\nbilling: 99\nrank: { ${texts('Rank')} }\n${line}\n${about}\nrelations: []\nappears: []\n`,
  },
  person: {
    folder: 'people',
    text: `name: { ${texts('Name')}, other: [] }\nkind: ${choiceOf(personKinds)}\nbilling: 99\njob: { ${texts('Job')} }\n${line}\n${about}\nworks: []\n`,
  },
  note: {
    folder: 'notes',
    text: `topic: ${choiceOf(topics)}\ntitle: { ${texts('Title')} }\norder: 99\n${line}\n${about}\npeople: []\ncharacters: []\nterms: []\n`,
  },
  term: {
    folder: 'terms',
    text: `name: { ${texts('Term')}, other: [] }\nkind: ${choiceOf(termKinds)}\n${line}\n${about}\ninShow: []\n`,
  },
  work: {
    folder: 'works',
    text: `title: { ${texts('Title')} }\nkind: ${choiceOf(workKinds)}\nyear: null\n`,
  },
} as const;

const [kind = '', id = ''] = process.argv.slice(2);
const template = templates[kind as keyof typeof templates] as (typeof templates)[keyof typeof templates] | undefined;
const isId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
if (!template || !isId) {
  console.error(
    `expected: npm run new <${Object.keys(templates).join('|')}> <id>, the id in lower-case words joined by hyphens`,
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
const result = parseRecord(file, template.text, recordSchemas[template.folder] as z.ZodMiniType);
if ('findings' in result) throw new Error(`the template of ${kind} is not valid: ${JSON.stringify(result.findings)}`);
writeFileSync(path, template.text);
console.log(`src/content/${file} written. Fill it in, then: npm run check:record ${id}`);
