/** `npm run new <kind> <id>`: writes a record that satisfies its schema, to be filled in. Refuses to overwrite. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordSchemas } from '#shared/schema/record.ts';
import { parseRecord } from '../compiler/record/load.ts';
import * as z from 'zod/mini';

const statement = `{ en: "A sentence.", ko: "문장.", sources: [source-id], confidence: single-source }`;
const line = `line: ${statement}`;
const about = `about:
  - id: first
    # from: s1e1              the first episode that reveals it; leave out when it is known before watching
    en: "A sentence."
    ko: "문장."
    sources: [source-id]
    confidence: single-source # corroborated | single-source | fan-account | disputed (then with dispute: { en, ko })`;

const templates = {
  character: {
    folder: 'characters',
    text: `name: { en: "Name", ko: "이름", other: [] }\nbilling: 99\nrank: { en: "Rank", ko: "직급" }\n${line}\n${about}\nrelations: []\nappears: []\n`,
  },
  person: {
    folder: 'people',
    text: `name: { en: "Name", ko: "이름", other: [] }\nkind: crew # actor | crew | company\nbilling: 99\njob: { en: "Job", ko: "맡은 일" }\n${line}\n${about}\nworks: []\n`,
  },
  note: {
    folder: 'notes',
    text: `topic: filming\ntitle: { en: "Title", ko: "제목" }\norder: 99\n${line}\n${about}\npeople: []\ncharacters: []\nterms: []\n`,
  },
  term: {
    folder: 'terms',
    text: `name: { en: "Term", ko: "용어", other: [] }\nkind: procedure # condition | procedure | principle | rank | department | institution\n${line}\n${about}\ninShow: []\n`,
  },
  work: {
    folder: 'works',
    text: `title: { en: "Title", ko: "제목" }\nkind: film # series | film | show | novel | webtoon | book | stage\nyear: null\n`,
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
