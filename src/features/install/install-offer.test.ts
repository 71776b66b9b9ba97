import { expect, test } from 'vitest';
import { fakeDevice, released } from '#shared/viewer/fake-device.ts';
import { createInstallOffer, isOffered } from './install-offer.ts';

const key = 'on-call:install';
const offerOn = (device = fakeDevice()) => {
  const offer = createInstallOffer(device.storedAs);
  return { device, offer, isOffered: (isBack: boolean, kept = 0) => isOffered(offer.getState(), isBack, kept) };
};

test('nobody is asked on a first visit, unless they keep a page, and nothing is stored before', () => {
  const { device, isOffered } = offerOn();
  expect(isOffered(false)).toBe(false);
  expect(isOffered(false, 1)).toBe(true);
  expect(device.entries).toEqual({});
});

test('who comes back is asked, on that visit and no other', () => {
  const { device, offer, isOffered } = offerOn();
  expect(isOffered(true)).toBe(true);
  offer.getState().show();
  expect(isOffered(true)).toBe(true);
  expect(device.entries[key]).toBe(released({ answer: 'shown' }));
  const next = offerOn(device);
  next.offer.getState().show();
  expect(next.isOffered(true, 3)).toBe(false);
});

test('who does not want it is never asked again', () => {
  const { device, offer, isOffered } = offerOn();
  offer.getState().show();
  offer.getState().decline();
  expect(isOffered(true, 1)).toBe(false);
  expect(offerOn(device).isOffered(true, 1)).toBe(false);
  expect(device.entries[key]).toBe(released({ answer: 'declined' }));
});

test.each(['', '{', released({}), released({ answer: 'perhaps' }), '{"version":2}'])(
  'what cannot be understood asks nobody: %s',
  (text) => {
    expect(offerOn(fakeDevice({ [key]: text })).isOffered(true, 1)).toBe(false);
  },
);
