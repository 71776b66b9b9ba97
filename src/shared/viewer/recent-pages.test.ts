import { afterEach, expect, test } from 'vitest';
import { useGuest } from './guest.ts';
import { useRecentPages } from './recent-pages.ts';

const { visit } = useRecentPages.getState();
const pages = () => useRecentPages.getState().pages;
afterEach(() => {
  useRecentPages.setState({ pages: [] });
  useGuest.setState({ isGuest: false });
});

test('the last page comes first, each once, and not too many', () => {
  for (const page of ['/', '/story', '/']) visit(page);
  expect(pages()).toEqual(['/', '/story']);
  for (let count = 0; count < 20; count++) visit(`/story/s1e${count}`);
  expect(pages()).toHaveLength(8);
  expect(pages()[0]).toBe('/story/s1e19');
});

test('what a guest looks at is not kept', () => {
  useGuest.setState({ isGuest: true });
  visit('/story');
  expect(pages()).toEqual([]);
});
