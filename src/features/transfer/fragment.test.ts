import * as fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { codeOf } from './code-of.ts';
import { example } from '#shared/schema/example-belongings.ts';
import { belongings, order } from './example-belongings.ts';
import { inPieces, isWhole, join, pack, type Piece, pieceIn, unpack, withPiece } from './fragment.ts';
import { mostBytes, readBelongings } from './read-belongings.ts';

const collect = (texts: readonly string[]) =>
  texts.reduce<readonly Piece[]>((pieces, text) => {
    const piece = pieceIn(text);
    return piece ? withPiece(pieces, piece) : pieces;
  }, []);

/** Reads a drawn code with a library that has drawn none of it. */
function decode(text: string): string | undefined {
  const { size, path } = codeOf(text);
  const scale = 3;
  const width = (size + 8) * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let row = 0; row < scale; row++)
      for (let column = 0; column < Number(length) * scale; column++) {
        const place = ((Number(y) + 4) * scale + row) * width + (Number(x) + 4) * scale + column;
        pixels.fill(0, place * 4, place * 4 + 3);
      }
  return jsQR(pixels, width, width)?.data;
}

describe('a link', () => {
  test('brings the same over, whatever a reader has', async () => {
    await fc.assert(
      fc.asyncProperty(belongings, fc.integer({ min: 1, max: 200 }), async (own, most) => {
        const pieces = collect(inPieces(await pack(JSON.stringify(own)), most));
        expect(isWhole(pieces)).toBe(true);
        expect(readBelongings((await join(pieces)) ?? '', order)).toEqual({ belongings: own });
      }),
      { numRuns: 50 },
    );
  });

  test('in pieces is read in any order, some of them twice', async () => {
    const texts = inPieces(await pack(JSON.stringify(example)), 40);
    expect(texts.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.shuffledSubarray([...texts, ...texts], { minLength: texts.length * 2 }), (shuffled) => {
        expect(collect(shuffled)).toEqual(collect(texts));
      }),
    );
    expect(isWhole(collect(texts.slice(1)))).toBe(false);
  });

  test('is not mixed with a piece of another', async () => {
    const [one = ''] = inPieces(await pack(JSON.stringify(example)), 100);
    const others = inPieces(await pack(JSON.stringify({ ...example, settings: {} })), 100);
    expect(collect([one, ...others])).toEqual(collect(others));
  });

  test('that lacks its end, or of which a letter has changed, brings nothing', async () => {
    const [whole = ''] = inPieces(await pack(JSON.stringify(example)), 1e6);
    expect(await join(collect([whole]))).toBe(JSON.stringify(example));
    for (const place of [30, 60, whole.length - 1])
      expect(await join(collect([whole.slice(0, place)])), `${place}`).toBeUndefined();
    const other = whole.endsWith('A') ? 'B' : 'A';
    expect(await join(collect([whole.slice(0, -1) + other]))).toBeUndefined();
  });

  test('stands in an address, and nothing else is one', () => {
    expect(pieceIn(' https://example.org/ko/settings#take=1.2.abc.x_-9 ')).toEqual({
      number: 1,
      of: 2,
      checksum: 'abc',
      letters: 'x_-9',
    });
    for (const text of ['', '#take=', '#take=3.2.abc.x', '#take=0.2.abc.x', '#take=1.1.abc.<b>', 'https://example.org'])
      expect(pieceIn(text), text).toBeUndefined();
  });

  test('that swells beyond what belongings may weigh is dropped on the way', async () => {
    const bomb = await pack('x'.repeat(mostBytes));
    expect((await unpack(bomb)).length).toBe(mostBytes);
    const raw = new Blob(['x'.repeat(mostBytes + 1)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(raw).arrayBuffer());
    const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    await expect(unpack(letters)).rejects.toThrow(RangeError);
  });
});

describe('a code', () => {
  test('is read by others as what it was drawn of', async () => {
    await fc.assert(
      fc.asyncProperty(belongings, async (own) => {
        const codes = inPieces(await pack(JSON.stringify(own)), 200);
        const texts = codes.map((fragment) => decode(`https://on-call.example/settings${fragment}`) ?? '');
        expect(readBelongings((await join(collect(texts.toReversed()))) ?? '', order)).toEqual({ belongings: own });
      }),
      { numRuns: 15 },
    );
  });

  test('of the most letters that one holds is read, too', () => {
    const text = `https://on-call.example/ko/settings#take=12.99.1z141z3.${'aB3-_x'.repeat(94).slice(0, 560)}`;
    expect(codeOf(text).size).toBeLessThanOrEqual(89);
    expect(decode(text)).toBe(text);
  });
});
