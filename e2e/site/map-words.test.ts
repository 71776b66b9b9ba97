import { languages } from '#series/languages.ts';
import { addressOf } from '#shared/router/addresses.ts';
import type { Edge } from '#shared/schema/document.ts';
import { expect, test } from '../fixtures.ts';
import { readDocument } from './built-site.ts';
import { order, placeOf } from './secrets.ts';
import { sampled } from '../sampled.ts';

/** What words touch, with somebody chosen, and how many words there are. Words of the lines have a ground of their own, as wide as was reckoned. */
type Touch = { chosen: string; words: number; touching: string[] };

/** Chooses everybody on the map in turn, and looks at what is drawn. Runs in the page. */
async function touchAroundEverybody(): Promise<Touch[]> {
  const frame = () => new Promise(requestAnimationFrame);
  const inside = <Kind extends SVGGraphicsElement>(root: Element, selector: string) => [
    ...root.querySelectorAll<Kind>(selector),
  ];
  const sheet = document.querySelector('.map-sheet')!;
  const touches: Touch[] = [];
  for (const id of inside(sheet, '.person').map((person) => person.id)) {
    document.getElementById(id)!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    for (let frames = 0; frames < 300 && sheet.querySelector('.is-chosen')?.id !== id; frames++) await frame();
    const boxOf = (element: SVGGraphicsElement) => ({ is: element.textContent, ...boxIn(element.getBBox()) });
    const boxIn = ({ x, y, width, height }: DOMRect) => ({
      left: x,
      right: x + width,
      top: y,
      bottom: y + height,
    });
    const words = inside(sheet, '.line-word').map((word) => {
      const ground = boxOf(word.querySelector('rect')!);
      const text = boxOf(word.querySelector('text')!);
      return { ...ground, is: text.is, isHeld: text.left >= ground.left && text.right <= ground.right };
    });
    // A line of a name ends with a space, and stands on its baseline.
    const names = inside<SVGTSpanElement>(sheet, '.person tspan').map((line) => {
      const [x, y] = [line.x.baseVal[0]!.value, line.y.baseVal[0]!.value];
      const is = line.textContent.trimEnd();
      const half = line.getSubStringLength(0, is.length) / 2;
      return { is, left: x - half, right: x + half, top: y - 16, bottom: y + 6 };
    });
    const faces = inside<SVGCircleElement>(sheet, '.person > circle').map(({ parentElement, cx, cy, r }) => ({
      is: `the face of ${parentElement!.id}`,
      isUnder: (box: (typeof words)[number]) =>
        Math.max(box.left - cx.baseVal.value, 0, cx.baseVal.value - box.right) ** 2 +
          Math.max(box.top - cy.baseVal.value, 0, cy.baseVal.value - box.bottom) ** 2 <
        r.baseVal.value ** 2,
    }));
    const touching = words.flatMap((word, place) => [
      ...(word.isHeld ? [] : [`${word.is} and the edge of its ground`]),
      ...[...words.slice(place + 1), ...names]
        .filter(
          (other) =>
            word.left < other.right && other.left < word.right && word.top < other.bottom && other.top < word.bottom,
        )
        .map((other) => `${word.is} and ${other.is}`),
      ...faces.filter((face) => face.isUnder(word)).map(({ is }) => `${word.is} and ${is}`),
    ]);
    touches.push({ chosen: id, words: words.length, touching });
  }
  return touches;
}

for (const lang of languages)
  test(`at each episode and around everybody, no word of the map touches another, a face or a name: ${lang}`, async ({
    page,
    reader,
  }) => {
    test.slow();
    const [safe, reveals] = ['relationships.json', 'relationships/reveals.json'].map(
      (name) => readDocument<{ edges: Edge[] }>(`${lang}/${name}`).edges,
    );
    await reader.hasSeen(order.at(-1)!);
    await page.goto(addressOf(lang, 'relationships'));
    for (const episodes of sampled([...order.keys(), order.length].toReversed(), 3)) {
      await page.getByRole('slider').fill(String(episodes));
      const open = [...safe!, ...reveals!].filter(({ from }) => from === undefined || placeOf(from) < episodes);
      await expect(page.locator('tbody tr')).toHaveCount(open.length);
      const touches = await page.evaluate(touchAroundEverybody);
      const told = touches.flatMap(({ chosen, touching }) =>
        touching.map((two) => `${two}, around ${chosen} after ${episodes} episodes`),
      );
      expect(told).toEqual([]);
      // Each line has a word around either of its ends; two may stand on one line between the same people.
      expect(touches.reduce((sum, { words }) => sum + words, 0)).toBe(2 * open.length);
    }
  });
