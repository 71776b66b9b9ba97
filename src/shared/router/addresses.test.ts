import { describe, expect, test } from 'vitest';
import { addressOf, addressOfRecord, inLanguage, languageOf, manifestAddress, patterns } from './addresses.ts';

describe('addresses', () => {
  test('English stands at the root, Korean under /ko, with the same path', () => {
    expect(addressOf('en', 'home')).toBe('/');
    expect(addressOf('ko', 'home')).toBe('/ko');
    expect(addressOf('en', 'episode', 's1e3')).toBe('/story/s1e3');
    expect(addressOf('ko', 'episode', 's1e3')).toBe('/ko/story/s1e3');
  });

  test('a page is found again in the other language', () => {
    for (const address of ['/', '/story', '/characters/x', '/korea']) {
      expect(inLanguage('en', inLanguage('ko', address))).toBe(address);
      expect(languageOf(inLanguage('ko', address))).toBe('ko');
      expect(languageOf(address)).toBe('en');
    }
  });

  test('the manifest of a language stands beside its pages', () => {
    expect(manifestAddress('en')).toBe('/manifest.webmanifest');
    expect(manifestAddress('ko')).toBe('/ko/manifest.webmanifest');
  });

  test('a record of the API has its page', () => {
    expect(addressOfRecord('ko', 'terms/some-term')).toBe('/ko/glossary/some-term');
    expect(addressOfRecord('en', 'story')).toBe('/story');
    expect(addressOfRecord('ko', 'timelines/production')).toBe('/ko/production/timeline');
  });

  test('that were released stay, whatever the table of kinds says', () => {
    expect(patterns).toMatchObject({
      home: '/',
      story: '/story',
      episode: '/story/:id',
      characters: '/characters',
      character: '/characters/:id',
      people: '/people',
      person: '/people/:id',
      production: '/production',
      productionTimeline: '/production/timeline',
      note: '/production/:id',
      glossary: '/glossary',
      term: '/glossary/:id',
      sources: '/sources',
      shelf: '/shelf',
      settings: '/settings',
      data: '/data',
      about: '/about',
    });
  });

  test('are of one page each', () => {
    const all = Object.values<string>(patterns);
    expect(new Set(all).size).toBe(all.length);
  });
});
