import { expect, test } from 'vitest';
import { fakeDevice, released } from './fake-device.ts';
import { createGuest } from './guest.ts';

const key = 'on-call:guest';
const guestOn = (device = fakeDevice()) => ({ device, guest: createGuest(device.storedAs) });

test('nobody is a guest at first', () => {
  expect(guestOn().guest.getState().isGuest).toBe(false);
});

test('handing over is kept, in the shape of the first release, and taking back leaves nothing behind', () => {
  const { device, guest } = guestOn(fakeDevice({ 'on-call:progress': 'untouched' }));
  guest.getState().handOver();
  expect(guest.getState().isGuest).toBe(true);
  expect(device.entries[key]).toBe(released({ isGuest: true }));
  expect(guestOn(device).guest.getState().isGuest).toBe(true);
  guest.getState().takeBack();
  expect(guest.getState().isGuest).toBe(false);
  expect(device.entries).toEqual({ 'on-call:progress': 'untouched' });
});

test('a state that says so is no guest mode', () => {
  expect(guestOn(fakeDevice({ [key]: released({ isGuest: false }) })).guest.getState().isGuest).toBe(false);
});

test.each(['', '{', '7', 'null', released({}), released({ isGuest: 'no' }), '{"state":{"isGuest":false},"version":2}'])(
  'a key that cannot be understood counts as guest mode, until it is taken back: %s',
  (text) => {
    const { device, guest } = guestOn(fakeDevice({ [key]: text }));
    expect(guest.getState().isGuest).toBe(true);
    expect(guestOn(device).guest.getState().isGuest).toBe(true);
    guest.getState().takeBack();
    expect(guest.getState().isGuest).toBe(false);
    expect(device.entries).toEqual({});
  },
);

test('another tab that hands over or takes back is followed', () => {
  const { device, guest } = guestOn();
  device.otherTab(key, 'damaged');
  expect(guest.getState().isGuest).toBe(true);
  device.otherTab(key, null);
  expect(guest.getState().isGuest).toBe(false);
  expect(device.entries).toEqual({});
});
