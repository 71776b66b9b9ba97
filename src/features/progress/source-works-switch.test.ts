import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LanguageProvider, loadMessages } from '#shared/i18n/language.tsx';
import { SourceWorks } from './source-works-switch.tsx';

test('a series without source works has no switch for them', async () => {
  const messages = await loadMessages.en();
  const { sourceWorks, ...series } = messages.series;
  const markup = (words: typeof messages.series) => {
    const children = createElement(SourceWorks, { isOpen: false, onChange: () => {} });
    const Page = () => LanguageProvider({ lang: 'en', messages: { ...messages, series: words }, children });
    return renderToStaticMarkup(createElement(Page));
  };
  expect(markup(series)).toBe('');
  const show = 'Also show the book';
  const works = { sealed: () => '', open: '', adaptation: '', inSource: '', inSeries: '', ...sourceWorks, show };
  expect(markup({ ...series, sourceWorks: works })).toContain(show);
});
