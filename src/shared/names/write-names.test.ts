import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Name, NameForm } from '#shared/schema/document.ts';
import { inFirstAndOthers } from '#shared/schema/in-each-language.ts';
import { writeNames } from './write-names.tsx';

const named = (en: string, ko: string): Name => ({ ...inFirstAndOthers(en, null), en, ko, other: [] });
const person: NameForm = {
  to: 'characters/person',
  name: named('Choi Bok-nam', '최복남'),
  romanised: 'Choe Bok-nam',
};
const pen: NameForm = { to: 'people/pen', name: named('Anchor', '앵커') };
const items = [person, pen];
const text = 'Choi Bok-nam waits for Anchor.';
const korean = '최복남은 기다린다.';

const markup = (choice: Parameters<typeof writeNames>[1], lang: 'en' | 'ko', text: string) =>
  renderToString(
    createElement(
      'p',
      null,
      writeNames(items, choice, lang).inText(text, (stretch) => stretch),
    ),
  );

test.each([
  ['hangul', 'en', text, '최복남 waits for Anchor.'],
  ['romanised', 'en', text, 'Choe Bok-nam waits for Anchor.'],
  ['subtitles', 'en', text, text],
  ['hangul', 'ko', korean, korean],
  ['romanised', 'ko', korean, 'Choe Bok-nam은 기다린다.'],
  ['subtitles', 'ko', korean, 'Choi Bok-nam은 기다린다.'],
] as const)('%s on a page in %s: %s → %s', (choice, lang, text, expected) => {
  expect(writeNames(items, choice, lang).inWords(text)).toBe(expected);
});

test('a name without a Korean reading has no romanised form', () => {
  expect(writeNames(items, 'romanised', 'ko').inWords('앵커')).toBe('앵커');
  expect(writeNames(items, 'hangul', 'en').inWords('Anchor')).toBe('앵커');
});

test('a name that is not written as the page says in which language it is', () => {
  expect(markup('hangul', 'en', 'Choi Bok-nam')).toBe('<p><span lang="ko">최복남</span></p>');
  expect(markup('romanised', 'en', 'Choi Bok-nam')).toBe('<p><span>Choe Bok-nam</span></p>');
  expect(markup('subtitles', 'ko', '최복남의')).toBe('<p><span lang="en">Choi Bok-nam</span>의</p>');
  expect(markup('romanised', 'ko', '최복남의')).toBe('<p><span lang="ko-Latn">Choe Bok-nam</span>의</p>');
});

test('beside the chosen form stands the one in the other script', () => {
  expect(writeNames(items, 'hangul', 'en').besideForm(person.name)).toBe('en');
  expect(writeNames(items, 'romanised', 'en').besideForm(person.name)).toBe('ko');
  expect(writeNames(items, 'romanised', 'ko').besideForm(person.name)).toBe('ko');
  expect(writeNames(items, 'subtitles', 'ko').besideForm(person.name)).toBe('ko');
  expect(writeNames(items, 'subtitles', 'en').besideForm(person.name)).toBeUndefined();
});
