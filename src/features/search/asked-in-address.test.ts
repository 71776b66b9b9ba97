import { expect, test } from 'vitest';
import { askedInAddress } from './asked-in-address.ts';

test.each([
  ['?q=lantern', 'lantern'],
  ['?q=&text=other', ''],
  ['', ''],
  ['?text=green+lamp', 'green lamp'],
  ['?title=A+page&text=green+lamp', 'green lamp'],
  ['?title=A+page&text=https%3A%2F%2Fsite.example%2Fa%3Fb', 'A page'],
  ['?title=A+page&text=&url=https%3A%2F%2Fsite.example', 'A page'],
  ['?text=%E2%80%9Cgreen+lamp%E2%80%9D%0A+https%3A%2F%2Fsite.example', 'green lamp'],
  ['?url=https%3A%2F%2Fsite.example', ''],
])('%s asks for “%s”', (search, asked) => {
  expect(askedInAddress(search)).toBe(asked);
});
