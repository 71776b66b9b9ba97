import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LanguageProvider, loadMessages } from '#shared/i18n/language.tsx';
import type { Sealed } from '#shared/schema/document.ts';
import { Seals } from './seals.tsx';

const plain: Sealed = { section: 'about', from: 's1e2' };
const ofSourceWork: Sealed = { section: 'about', medium: 'source-work' };

/** The tags of a series that is made from other works, or from none. */
async function tagsOf(seals: readonly Sealed[], { hasSourceWorks }: { hasSourceWorks: boolean }): Promise<string[]> {
  const messages = await loadMessages.en();
  const { sourceWorks: _, ...series } = messages.series;
  const sourceWorks = {
    show: '',
    sealed: () => 'Only in the book',
    open: '',
    adaptation: '',
    inSource: '',
    inSeries: '',
  };
  const t = { ...messages, series: hasSourceWorks ? { ...series, sourceWorks } : series };
  const Page = () => LanguageProvider({ lang: 'en', messages: t, children: createElement(Seals, { seals }) });
  return [...renderToStaticMarkup(createElement(Page)).matchAll(/<span>([^<]*)/g)].map(([, words = '']) => words);
}

test('a tag says which episode opens it, or that only the source works tell it', async () => {
  expect(await tagsOf([plain, ofSourceWork], { hasSourceWorks: true })).toEqual([
    'Opens with episode 2',
    'Only in the book',
  ]);
});

test('a section has one tag, however many episodes open something in it', async () => {
  expect(await tagsOf([plain, { section: 'about', from: 's1e3' }, ofSourceWork], { hasSourceWorks: true })).toEqual([
    'Folded: opens episode by episode',
    'Only in the book',
  ]);
});

test('a series without source works has no tag of them', async () => {
  expect(await tagsOf([plain, ofSourceWork], { hasSourceWorks: false })).toEqual(['Opens with episode 2']);
  expect(await tagsOf([ofSourceWork], { hasSourceWorks: false })).toEqual([]);
});
