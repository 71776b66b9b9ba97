import { expect, test } from 'vitest';
import { fakeDevice, released } from './fake-device.ts';
import { choices, type Setting } from '#shared/schema/choices.ts';
import { createSettings } from './settings.ts';

const key = 'on-call:settings';
const chosen = (stored?: object) => {
  const device = fakeDevice(stored ? { [key]: released(stored) } : {});
  const settings = createSettings(device.storedAs);
  const { theme, text, motion, names, keys } = settings.getState();
  return { device, settings, look: { theme, text, motion, names, keys } };
};
const untouched = { theme: 'system', text: 'normal', motion: 'system', names: 'normal', keys: 'on' };

test('a reader who has chosen nothing has the first of each', () => {
  const firsts = Object.fromEntries(Object.entries(choices).map(([name, [first]]) => [name, first]));
  expect(chosen().look).toEqual(untouched);
  expect(firsts).toEqual(untouched);
});

test.each(Object.entries(choices).flatMap(([name, each]) => each.map((choice) => [name as Setting, choice] as const)))(
  '%s %s is kept in the shape of the first release, which only grew, and comes back',
  (name, choice) => {
    const { device, settings } = chosen();
    settings.getState().choose(name, choice as never);
    expect(device.entries[key]).toBe(released({ ...untouched, [name]: choice }));
    expect(createSettings(device.storedAs).getState()).toMatchObject({ ...untouched, [name]: choice });
  },
);

test('a setting that came later is as for a reader who has chosen nothing', () => {
  const { device, look } = chosen({ theme: 'dark' });
  expect(look).toEqual({ ...untouched, theme: 'dark' });
  expect(Object.keys(device.entries)).toEqual([key]);
});

test.each([
  [
    { theme: 'pink', text: 'large' },
    { ...untouched, text: 'large' },
  ],
  [
    { text: 'small', motion: 'calm' },
    { ...untouched, motion: 'calm' },
  ],
  [
    { motion: 'wild', theme: 'dark' },
    { ...untouched, theme: 'dark' },
  ],
  [
    { keys: 'some', theme: 'dark' },
    { ...untouched, theme: 'dark' },
  ],
  [{ theme: null }, untouched],
  [{ text: 1 }, untouched],
])('a choice that there is not costs only itself: %o', (stored, sound) => {
  const { device, look } = chosen(stored);
  expect(look).toEqual(sound);
  expect(device.entries).toEqual({ [key]: released(sound), [`${key}:unreadable`]: released(stored) });
});
