import { expect, test } from 'vitest';
import { fakeDevice, released } from '#shared/viewer/fake-device.ts';
import { createIconCount } from './icon-count.ts';

const key = 'on-call:icon';

test('nothing lies on the device unless the reader asks for the number, and nothing once they do so no more', () => {
  const device = fakeDevice();
  const { getState } = createIconCount(device.storedAs);
  getState().reach('s1e1');
  getState().open('/story');
  expect(getState().counting).toBeNull();
  expect(device.entries).toEqual({});
  getState().countFrom('s1e1');
  expect(device.entries[key]).toBe(released({ counting: { since: 's1e1', upTo: 's1e1', read: [] } }));
  getState().stop();
  expect(device.entries).toEqual({});
});

test('what was opened, and how far the reader came, is known after a restart', () => {
  const device = fakeDevice();
  const { getState } = createIconCount(device.storedAs);
  getState().countFrom(null);
  getState().reach('s1e2');
  for (const page of ['/story', '/characters/a', '/story']) getState().open(page);
  const { counting } = createIconCount(device.storedAs).getState();
  expect(counting).toEqual({ since: null, upTo: 's1e2', read: ['/characters/a', '/story'] });
});

test.each([
  '{',
  released({}),
  released({ counting: { since: 1, upTo: null, read: [] } }),
  released({ counting: { since: null, upTo: {}, read: [] } }),
  released({ counting: { since: null, upTo: null, read: [1] } }),
  released({ counting: { since: null, upTo: null, read: 'story' } }),
])('what cannot be understood counts nothing, and is set aside: %s', (text) => {
  const device = fakeDevice({ [key]: text });
  expect(createIconCount(device.storedAs).getState().counting).toBeNull();
  expect(device.entries).toEqual({ [`${key}:unreadable`]: text });
});
