import { expect, test } from 'vitest';
import { withReadableLinks } from './readable-links.ts';

const link = (address: string) => `<a href="${address}">%EC%9D%98</a>`;

test('an address on another site is written in its letters, and leads to the same', () => {
  const address = 'https://example.org/%EC%A4%91%EC%A6%9D-2%ED%99%94?q=%EC%9D%98';
  const short = withReadableLinks(link(address));
  expect(short).toBe(link('https://example.org/중증-2화?q=의'));
  expect(new URL('https://example.org/중증-2화?q=의').href).toBe(address);
});

test.each([
  ['what means something in an address', 'https://example.org/a%2Fb%20c%22%25EC'],
  ['letters of another encoding', 'https://example.org/%B0%A1'],
  ['lower case, which another server may tell apart', 'https://example.org/%ec%9d%98'],
  ['what nobody sees', 'https://example.org/%E2%80%AE%EF%BB%BF'],
  ['an address of its own', '/ko/%EC%9D%98'],
])('%s stays escaped', (_, address) => {
  expect(withReadableLinks(link(address))).toBe(link(address));
});
