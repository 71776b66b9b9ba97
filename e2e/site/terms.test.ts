import { expect, test } from 'playwright/test';
import { languages } from '#series/languages.ts';
import { addressOfRecord, languageOf } from '#shared/router/addresses.ts';
import type { TermUse } from '#shared/schema/document.ts';
import { Reader } from '../fixtures.ts';
import { addressOfFile, builtFiles, readDocument } from './built-site.ts';
import { last } from './samples.ts';
import { walk, watchPages } from './walk.ts';
import { sampled } from '../sampled.ts';

type Passage = { id: string; links?: { to: string }[] };
type Document = Record<string, unknown> & { head?: Record<string, unknown>; uses?: TermUse[] };

const bothHalves = (path: string) =>
  [`${path}.json`, `${path}/reveals.json`].map((file) => readDocument<Document>(file));

/** Everything in a document that may be a passage. */
const passagesOf = (path: string) =>
  bothHalves(path).flatMap(
    ({ head, ...sections }) => [...Object.values(head ?? {}), ...Object.values(sections)].flat() as Passage[],
  );

const pages = builtFiles('.html')
  .map(addressOfFile)
  .filter((address) => !/^\/(?:404|shell)$/.test(address));

for (const lang of sampled(languages, 2)) {
  const terms = builtFiles('.json').flatMap(
    (file) => new RegExp(`^api/v1/(${lang}/terms/(?!reveals\\.)[a-z0-9-]+)\\.json$`).exec(file)?.[1] ?? [],
  );

  test(`each use of a term in ${lang} is a passage that links it`, () => {
    let all = 0;
    for (const term of terms)
      for (const { id, to } of bothHalves(term).flatMap(({ uses = [] }) => uses)) {
        all += 1;
        const linked = passagesOf(`${lang}/${to}`)
          .filter((passage) => passage?.id === id)
          .flatMap(({ links = [] }) => links);
        expect
          .soft(
            linked.map((link) => `${lang}/${link.to}`),
            `${to}#${id}`,
          )
          .toContain(term);
      }
    expect(all).toBeGreaterThan(terms.length);
  });

  test(`no paragraph in ${lang} marks a term twice, and every way to a use arrives`, async ({ browser, baseURL }) => {
    test.setTimeout(240_000);
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const reader = new Reader(context, await context.newPage());
    await reader.hasNoWorker();
    await reader.hasSeen(last);
    await watchPages(context);
    const ids = new Map<string, Set<string>>();
    const ways: string[] = [];
    const twice: string[] = [];
    const steps = pages
      .filter((address) => languageOf(address) === lang)
      .map((address) => ({ address, isLoaded: false }));
    const complaints = await walk(context, steps, ({ address, markup }) => {
      ids.set(address, new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)));
      const [, uses = ''] = /<section id="uses">(.*?)<\/section>/s.exec(markup) ?? [];
      ways.push(...[...uses.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href));
      for (const paragraph of markup.split(/<(?:p|li|dd|td)\b/)) {
        const marked = [...paragraph.matchAll(/class="term" href="([^"]+)"/g)].map(([, href = '']) => href);
        if (new Set(marked).size < marked.length) twice.push(`${address}: ${marked.join(' ')}`);
      }
    });
    expect(complaints).toEqual([]);
    expect(twice).toEqual([]);
    expect(ways.length).toBeGreaterThan(terms.length);
    const lost = ways.filter((way) => {
      const [page = '', id = ''] = way.split('#');
      return !ids.get(page)?.has(id);
    });
    expect(lost).toEqual([]);
    const used = new Set(
      terms.flatMap((term) =>
        bothHalves(term).flatMap(({ uses = [] }) =>
          uses.filter(({ medium }) => !medium).map(({ to }) => addressOfRecord(lang, to)),
        ),
      ),
    );
    expect([...used].filter((page) => !ways.some((way) => way.startsWith(`${page}#`)))).toEqual([]);
    await context.close();
  });
}
