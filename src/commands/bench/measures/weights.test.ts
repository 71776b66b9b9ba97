import { expect, test } from 'vitest';
import { weightsOf } from './weights.ts';

test('what was fetched is told by what it is, and in all', () => {
  const hits = [
    { file: 'index.html', bytes: 10 },
    { file: 'assets/app.js', bytes: 20 },
    { file: 'assets/late.js', bytes: 30 },
    { file: 'icons/icon.svg', bytes: 4 },
    { file: 'icons/icon.png', bytes: 5 },
    { file: 'sitemap.xml', bytes: 6 },
  ];
  const html = '<script src="/assets/app.js"></script>';
  expect(weightsOf(hits, (file) => html.includes(file))).toEqual({
    requests: 6,
    total: 75,
    html: 10,
    scripts: 20,
    'later scripts': 30,
    pictures: 9,
  });
  expect(weightsOf(hits)).toMatchObject({ scripts: 50 });
});
