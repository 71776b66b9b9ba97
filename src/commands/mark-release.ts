/** `npm run release`: writes down what the record tells today, which the next builds compare with to say what has changed since. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileApi } from '../compiler/api/compile.ts';
import { releasedFile, stateOf } from '../compiler/changes/released-state.ts';

const content = join(import.meta.dirname, '../content');
const today = new Date().toISOString().slice(0, 10);
const state = stateOf(compileApi(content), today);
writeFileSync(join(content, releasedFile), `${JSON.stringify(state, null, 2)}\n`);
console.log(`src/content/${releasedFile} says what is told on ${today}. Commit it with the release.`);
