/**
 * `npm run test:browsers`: the journeys in Firefox and WebKitGTK, wide and narrow, over the built site with its real headers. Each starts in a new
 * browser, so that one that hangs fails alone. Words after `--` choose: `npm run test:browsers -- webkit wide term`.
 * Ends with one line, `N passed, N failed`.
 */
import { join } from 'node:path';
import { preview } from 'vite';
import { ensureEngines, type Engine } from './engines.ts';
import { type Journey, journeys } from './journeys.ts';
import { Reader } from './reader.ts';

const sizes = { wide: { width: 1280, height: 860 }, narrow: { width: 360, height: 740 } };

async function travel({ open }: Engine, size: keyof typeof sizes, { does }: Journey, site: string): Promise<void> {
  const browser = await open(sizes[size]);
  try {
    const reader = new Reader(browser, site);
    await does(reader);
    const complaints = await reader.complaints();
    if (complaints.length > 0) throw new Error(`the console says: ${complaints.join(' | ')}`);
  } finally {
    browser.close();
  }
}

const words = process.argv.slice(2);
const engines = ensureEngines();
// Port 0 is any that is free.
const server = await preview({
  root: join(import.meta.dirname, '../..'),
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: 0, open: false },
});
const site = server.resolvedUrls?.local[0];
if (!site) throw new Error('the preview server has no address');

const count = { passed: 0, failed: 0 };
for (const engine of engines)
  for (const size of ['wide', 'narrow'] as const)
    for (const journey of journeys) {
      const name = `${engine.name} ${size}: someone ${journey.someone}`;
      if (!words.every((word) => name.includes(word))) continue;
      const start = performance.now();
      const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
      try {
        await travel(engine, size, journey, site);
        count.passed++;
        console.log(`✓ ${name} (${seconds()})`);
      } catch (error) {
        count.failed++;
        console.log(`✗ ${name} (${seconds()}) – ${error instanceof Error ? error.message : String(error)}`);
      }
    }
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed > 0 || count.passed === 0 ? 1 : 0);
