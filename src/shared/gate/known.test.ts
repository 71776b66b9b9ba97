import { expect, test } from 'vitest';
import { knownIn } from './known.ts';

const heads = [
  { id: 'mara', name: 'Mara' },
  { id: 'tobin', name: 'Tobin', from: 's1e2' },
  { id: 'ada', name: 'Ada', medium: 'source-work' as const },
];
const known = (seen: string | null) => knownIn({ order: ['s1e1', 's1e2'], seen, sourceWorks: false }, heads);

test('of what is open all is known, of what is shut nothing but its episode', () => {
  expect(known('s1e1').get('mara')).toEqual({ head: heads[0] });
  expect(known('s1e1').get('tobin')).toEqual({ head: undefined, from: 's1e2' });
  expect(known('s1e2').get('tobin')).toEqual({ head: heads[1] });
  expect(known('s1e2').get('ada')).toEqual({ head: undefined, from: undefined });
  expect(JSON.stringify([...known(null).values()])).not.toMatch(/Tobin|Ada/);
});

test('of what is in no list nothing is known, not even that it is shut', () => {
  expect(known('s1e2').get('bo')).toBeUndefined();
});
