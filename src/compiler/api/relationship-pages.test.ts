import { expect, test } from 'vitest';
import { relationshipPages } from './relationship-pages.ts';
import { split } from './split.ts';
import { toldContext } from './told-context.ts';
import { relationshipsOf } from './whole-series.ts';

const context = toldContext();

test('relations that fit into one page are the map as it always was', () => {
  const halves = split(context, relationshipsOf(context));
  expect(relationshipPages(context)).toEqual([{ path: 'relationships', halves }]);
});

test('all pages together hold every relation once', () => {
  const pages = relationshipPages(context, 1);
  const edges = pages.flatMap(({ halves: { document, reveals } }) => [...document.edges, ...reveals.edges]);
  const all = relationshipsOf(context).sections.edges;
  expect(edges.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
});
