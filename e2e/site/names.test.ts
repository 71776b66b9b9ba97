import { expect, test } from 'playwright/test';
import { languages } from '#series/languages.ts';
import { nameFinder } from '#shared/names/find-names.ts';
import { nameIn } from '#shared/names/name-in.ts';
import { addressOf, languageOf } from '#shared/router/addresses.ts';
import type { NameForm } from '#shared/schema/document.ts';
import { Reader } from '../fixtures.ts';
import { addressOfFile, builtFiles, readDocument } from './built-site.ts';
import { pageKinds } from './page-kinds.ts';
import { sampled } from '../sampled.ts';
import { last } from './samples.ts';
import { type Sight, walk, watchPages } from './walk.ts';

const items = ['names.json', 'names/reveals.json'].flatMap((path) => readDocument<{ items: NameForm[] }>(path).items);
const isHangul = (text: string) => /\p{Script=Hangul}/u.test(text);

/** What a page must not say any more: the names of its language that the form writes otherwise. */
function usualNames(form: 'hangul' | 'romanised', lang: (typeof languages)[number]): Map<string, true> {
  const usual = items.filter(({ name, romanised }) => {
    const own = nameIn(name, lang);
    return form === 'hangul' ? !isHangul(own) : romanised !== undefined && romanised !== own;
  });
  return new Map(usual.map(({ name }) => [nameIn(name, lang), true]));
}

/** What stands there instead. */
function chosenForms(form: 'hangul' | 'romanised'): Map<string, true> {
  const forms = items.flatMap(({ name, romanised }) =>
    form === 'hangul' ? languages.flatMap((lang) => name[lang] ?? []).filter(isHangul) : (romanised ?? []),
  );
  return new Map(forms.map((text) => [text, true]));
}

// One page of each kind in every form, and of those in the form that is furthest from its language one in sixteen more, or each.
const pages = builtFiles('.html')
  .map(addressOfFile)
  .filter((address) => !/^\/(?:404|shell)$/.test(address));
const walks = languages.flatMap((lang) => {
  const own = pages.filter((address) => languageOf(address) === lang);
  const some = [...new Set([...pageKinds(own), ...sampled(own, 16)])];
  const latin = !isHangul(nameIn(items[0]!.name, lang));
  return latin
    ? ([
        ['hangul', lang, some],
        ['romanised', lang, pageKinds(own)],
      ] as const)
    : ([['romanised', lang, some]] as const);
});

test.describe.configure({ timeout: 240_000 });

for (const [form, lang, addresses] of walks)
  test(`every page in ${lang} writes names in the chosen form: ${form}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const reader = new Reader(context, await context.newPage());
    await reader.hasNoWorker();
    await reader.hasSeen(last);
    await reader.likes({ names: form });
    await watchPages(context);
    const find = nameFinder(usualNames(form, lang));
    const findForms = nameFinder(chosenForms(form));
    const left: string[] = [];
    const unmarked: string[] = [];
    let written = 0;
    const see = ({ address, words, ownWords }: Sight) => {
      for (const { text, form } of find(words)) if (form) left.push(`${address}: ${text}`);
      written += findForms(words).filter((stretch) => stretch.form).length;
      if (form === 'hangul')
        for (const { text, form } of findForms(ownWords)) if (form) unmarked.push(`${address}: ${text}`);
    };
    const steps = addresses.map((address) => ({ address, isLoaded: false }));
    expect(await walk(context, steps, see)).toEqual([]);
    expect({ left, unmarked }).toEqual({ left: [], unmarked: [] });
    expect(written).toBeGreaterThan(addresses.length);
    await context.close();
  });

test('no page shows a name in one form and then in another, and nothing on it moves', async ({ browser, baseURL }) => {
  for (const lang of languages) {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const page = await context.newPage();
    const reader = new Reader(context, page);
    // Each page comes as it was prerendered.
    await reader.hasNoWorker();
    await reader.likes({ names: 'romanised' });
    await context.addInitScript(() => {
      const seen = new Set<string>();
      let moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      const look = () => {
        const heading = document.querySelector('h1');
        if (heading?.checkVisibility({ visibilityProperty: true })) seen.add(heading.textContent);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      Object.assign(window, { sights: () => ({ seen: [...seen], moved }) });
    });
    const { to, romanised } = items.find(
      ({ to, romanised, name }) => to.startsWith('people/') && romanised && romanised !== nameIn(name, lang),
    )!;
    await page.goto(addressOf(lang, 'person', to.split('/')[1] ?? ''), { waitUntil: 'commit' });
    await page.locator('html[data-ready]').waitFor();
    await page.waitForLoadState('networkidle');
    const sights = await page.evaluate(() => (window as unknown as { sights: () => object }).sights());
    expect(sights, lang).toEqual({ seen: [romanised], moved: 0 });
    await context.close();
  }
});
