import * as fc from 'fast-check';
import { citedName } from '#series/cited-name.ts';
import { choices } from '#shared/schema/choices.ts';
import type { Belongings } from '#shared/schema/belongings.ts';
import { noteText } from '#shared/schema/note-text.ts';
import { chosen } from './chosen.ts';
import { laterNotes } from './own-note.ts';
import { inOrder } from './seen-day.ts';

/** Episodes for tests, over two seasons. */
export const order = ['s1e1', 's1e2', 's1e3', 's2e1', 's2e2'];

/** A reader with nothing. */
export const nothing: Belongings = {
  app: citedName,
  version: 1,
  progress: { seen: null, sourceWorks: false },
  shelf: [],
  settings: {},
};

const progress = fc.nat({ max: order.length }).chain((place) =>
  fc.record({ isMidway: fc.boolean(), sourceWorks: fc.boolean() }).map(({ isMidway, sourceWorks }) => {
    const midway = order[place];
    return { seen: order[place - 1] ?? null, ...(isMidway && midway !== undefined && { midway }), sourceWorks };
  }),
);

const page = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,3}(?:-[a-z0-9]{1,3})?$/), { maxLength: 2 })
  .map((parts) => `/${parts.join('/')}`);

/** A page, or a passage or section there. */
const place = fc
  .tuple(page, fc.option(fc.stringMatching(/^[A-Za-z0-9]{1,3}(?:-[a-z0-9]{1,3})?$/), { nil: undefined }))
  .map(([page, id]) => (id === undefined ? page : `${page}#${id}`));

/** Pages as a reader keeps them: newest first, no two in one instant. */
const shelf = fc
  .uniqueArray(fc.record({ page: place, instant: fc.integer({ min: 0, max: 4e12 }), isPinned: fc.boolean() }), {
    selector: ({ page }) => page,
    maxLength: 8,
  })
  .map((kept) => [...new Map(kept.map((each) => [each.instant, each])).values()])
  .map((kept) => kept.toSorted((a, b) => b.instant - a.instant))
  .map((kept) =>
    kept.map(({ page, instant, isPinned }) => ({
      page,
      added: new Date(instant).toISOString(),
      ...(isPinned && { pinned: true as const }),
    })),
  );

/** Notes as the app writes them, the last written first. */
const notes = fc
  .uniqueArray(
    fc.record({
      page,
      text: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
        .map(noteText)
        .filter((text) => text.trim() !== ''),
      changed: fc.integer({ min: 0, max: 4e12 }).map((instant) => new Date(instant).toISOString()),
      from: fc.constantFrom(null, ...order),
    }),
    { selector: ({ page }) => page, maxLength: 4 },
  )
  .map((notes) => laterNotes([], notes));

const seenOn = fc
  .uniqueArray(
    fc.record({
      episode: fc.constantFrom(...order),
      day: fc.integer({ min: 0, max: 4e12 }).map((instant) => new Date(instant).toISOString().slice(0, 10)),
    }),
    { selector: ({ episode }) => episode, maxLength: 5 },
  )
  .map(inOrder);

const settings = fc
  .record({
    theme: fc.constantFrom(...choices.theme),
    text: fc.constantFrom(...choices.text),
    motion: fc.constantFrom(...choices.motion),
    names: fc.constantFrom(...choices.names),
    keys: fc.constantFrom(...choices.keys),
  })
  .map(chosen);

/** What readers may have. */
export const belongings: fc.Arbitrary<Belongings> = fc
  .record({
    app: fc.constant(citedName as Belongings['app']),
    version: fc.constant(1 as const),
    progress,
    shelf,
    notes,
    seenOn,
    settings,
  })
  .map(({ notes, seenOn, ...others }) => ({
    ...others,
    ...(notes.length > 0 && { notes }),
    ...(seenOn.length > 0 && { seenOn }),
  }));
