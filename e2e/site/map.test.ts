import { languages } from '#series/languages.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { expect, test } from '../fixtures.ts';
import { readDocument } from './built-site.ts';
import { order, placeOf } from './secrets.ts';

type Gated = { id: string; from?: string };
type Map = { edges: (Gated & { of: Gated; to: Gated })[]; places: (Gated & { x: number; y: number })[] };

/** What the data have of the map for somebody who has seen up to an episode: who is there, and the relations between them. */
function mapAt(lang: string, seen: string | null): { people: string[]; edges: string[] } {
  const safe = readDocument<Map>(`${lang}/relationships.json`);
  const reveals = readDocument<Map>(`${lang}/relationships/reveals.json`);
  const place = seen === null ? -1 : order.indexOf(seen);
  const isOpen = ({ from }: Gated) => from === undefined || placeOf(from) <= place;
  const people = [...safe.places, ...reveals.places].filter(isOpen).map(({ id }) => id);
  const drawn = new Set(people);
  const edges = [...safe.edges, ...reveals.edges].filter(isOpen);
  return {
    people: people.toSorted(),
    edges: edges
      .filter(({ of, to }) => drawn.has(of.id) && drawn.has(to.id))
      .map(({ id }) => id)
      .toSorted(),
  };
}

for (const lang of languages)
  test(`at each episode, what is drawn, what the table lists and what the data have are the same: ${lang}`, async ({
    page,
    reader,
  }) => {
    test.slow();
    await reader.hasSeen(order.at(-1) ?? null);
    const map = page.locator('svg[role="group"]');
    const drawn = () =>
      map.evaluate((svg) =>
        [...svg.querySelectorAll('[data-edge]')].flatMap((line) => line.getAttribute('data-edge') ?? []),
      );
    const known = new globalThis.Map<string, string>();
    for (const seen of [null, ...order]) {
      await page.goto(`${addressOf(lang, 'relationships')}?episode=${seen ?? 'none'}`);
      const { people, edges } = mapAt(lang, seen);
      const rows = page.locator('tbody tr');
      await expect(rows).toHaveCount(edges.length);
      const listed = await rows.evaluateAll((all) => all.map((row) => row.querySelector('.passage')?.id ?? ''));
      expect(listed.toSorted()).toEqual(edges);
      expect((await drawn()).toSorted()).toEqual(edges);
      const shown = await map.evaluate((svg) =>
        [...svg.querySelectorAll('a[id]')].map((person) => {
          const { left, top } = person.querySelector('circle')!.getBoundingClientRect();
          return [person.id.replace('person-', ''), `${Math.round(left)} ${Math.round(top)}`] as const;
        }),
      );
      expect(shown.map(([id]) => id).toSorted()).toEqual(people);
      // Nobody moves when an episode opens.
      for (const [id, at] of shown) expect(known.get(id) ?? at, id).toBe(at);
      for (const [id, at] of shown) known.set(id, at);
    }
  });

test('of a stranger’s map the page has who is known beforehand, and is no larger than they need @brief', async ({
  page,
  reader,
}) => {
  const boxOf = async () => page.locator('svg[role="group"]').getAttribute('viewBox');
  const [lang] = languages;
  await page.goto(addressOf(lang, 'relationships'));
  const box = (await boxOf())?.split(' ').map(Number) ?? [];
  const { places } = readDocument<Map>(`${lang}/relationships.json`);
  const [left = 0, top = 0, width = 0, height = 0] = box;
  for (const { x, y } of places) {
    expect(x).toBeGreaterThan(left);
    expect(x).toBeLessThan(left + width);
    expect(y).toBeGreaterThan(top);
    expect(y).toBeLessThan(top + height);
  }
  const spread = (axis: 'x' | 'y') => {
    const all = places.map((place) => place[axis]);
    return Math.max(...all) - Math.min(...all);
  };
  expect([width - spread('x'), height - spread('y')]).toEqual([132, 148]);
  expect(reader.complaints).toEqual([]);
});
