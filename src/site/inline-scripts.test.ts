import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { inlineScripts } from './inline-scripts.ts';

/** Where the script of an address without a language leads; undefined: nowhere. */
function leadsTo(base: string, address: string, chosen: string | null): string | undefined {
  const { pathname, search, hash } = new URL(address, 'http://site');
  let target: string | undefined;
  const context = createContext({
    location: { pathname, search, hash, replace: (to: string) => (target = to) },
    localStorage: { getItem: (key: string) => (key === 'on-call:language' ? chosen : null) },
    document: {
      documentElement: { dataset: {} },
      fonts: { check: () => true },
      addEventListener: () => {},
      querySelectorAll: () => [],
    },
    // A browser that tells nothing of its line.
    performance: { getEntriesByType: () => [] },
    navigator: {},
    requestAnimationFrame: () => {},
    setTimeout: () => {},
    addEventListener: () => {},
    stop: () => {},
  });
  runInContext(inlineScripts(base).unnamed, context);
  return target;
}

test('an address without a language leads to the chosen one, with its query and fragment', () => {
  expect(leadsTo('/', '/', 'ko')).toBe('/ko');
  expect(leadsTo('/', '/story/s1e3?as-of=s1e2#line', 'ko')).toBe('/ko/story/s1e3?as-of=s1e2#line');
  expect(leadsTo('/', '/korea', 'ko')).toBe('/ko/korea');
  expect(leadsTo('/on-call/', '/on-call/', 'ko')).toBe('/on-call/ko');
  expect(leadsTo('/on-call/', '/on-call', 'ko')).toBe('/on-call/ko');
  expect(leadsTo('/on-call/', '/on-call/story', 'ko')).toBe('/on-call/ko/story');
});

test('an address that names its language leads nowhere', () => {
  for (const address of ['/ko', '/ko/', '/ko/story', '/ko?x=1']) expect(leadsTo('/', address, 'ko')).toBeUndefined();
  expect(leadsTo('/on-call/', '/on-call/ko/story', 'ko')).toBeUndefined();
});

test('what is no language, or English, leads nowhere', () => {
  for (const chosen of [null, '', 'en', 'fr', '//elsewhere', '{"state":"ko"}'])
    expect(leadsTo('/', '/story', chosen)).toBeUndefined();
});

test('an address in a language does not even look', () => {
  expect(inlineScripts('/').named).not.toContain('location');
});
