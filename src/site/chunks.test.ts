import { expect, test } from 'vitest';
import { chunksOf, keyOf, type Manifest, stylesOf } from './chunks.ts';

const manifest: Manifest = {
  'src/routes/story.tsx': { file: 'assets/story-1.js', imports: ['_shared-2.js'], css: ['assets/story-1.css'] },
  '_shared-2.js': { file: 'assets/shared-2.js', name: 'shared' },
  '_search-3.js': { file: 'assets/search-3.js', name: 'search', css: ['assets/search-3.css'] },
};

const files = {
  'src/routes/story.tsx': 'assets/story-1.js',
  'src/routes/search.tsx': 'assets/search-3.js',
  'src/routes/names.tsx': 'assets/search-3.js',
};

test('a page brings its chunk and what that imports, with their styles', () => {
  const chunks = [...chunksOf(manifest, [keyOf(manifest, files, 'src/routes/story.tsx')])];
  expect(chunks.map(({ file }) => file)).toEqual(['assets/story-1.js', 'assets/shared-2.js']);
  expect(stylesOf(chunks)).toEqual(['assets/story-1.css']);
});

test('pages that share a chunk bring it, each', () => {
  for (const page of ['search', 'names']) {
    const chunks = [...chunksOf(manifest, [keyOf(manifest, files, `src/routes/${page}.tsx`)])];
    expect(stylesOf(chunks)).toEqual(['assets/search-3.css']);
  }
});

test('a page that is in no chunk of its own brings nothing', () => {
  expect([...chunksOf(manifest, [keyOf(manifest, files, 'src/routes/not-found.tsx')])]).toEqual([]);
});
