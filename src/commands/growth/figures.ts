import type { Built } from './build-copy.ts';
import type { Weights } from './weigh-site.ts';

/** All that is measured of one size. */
export type Measured = { size: number; built: Built; weights: Weights; paints: Paints };

/** Milliseconds until the pages paint. */
type Paints = { character: number; cast: number; note: number };

/** A line of the table and a curve of the picture. */
export type Figure = {
  title: string;
  unit: string;
  of: (measured: Measured) => number;
  /** So many digits after the point. */
  digits: number;
  /** It may be no more than this at any size. */
  most?: number;
  /** It is to be the same at every size, within so many parts of a hundred. */
  flat?: number;
};

const kB = 1024;
const MB = 1e6;

/** A character page, the cast and a note may differ so much between a record that fills a page of the cast and the largest. */
const flat = 5;

export const figures: readonly Figure[] = [
  { title: 'Build, by the clock', unit: 's', digits: 0, of: ({ built }) => built.seconds, most: 600 },
  { title: 'Build, processors', unit: 's', digits: 0, of: ({ built }) => built.processorSeconds },
  { title: 'Build, most memory', unit: 'MB', digits: 0, of: ({ built }) => built.peak / MB, most: 4000 },
  { title: 'A character page', unit: 'kB', digits: 2, of: ({ weights }) => weights.character / kB, flat },
  { title: 'The cast', unit: 'kB', digits: 2, of: ({ weights }) => weights.cast / kB, flat },
  { title: 'A note', unit: 'kB', digits: 2, of: ({ weights }) => weights.note / kB, flat },
  { title: 'First paint of a character page', unit: 'ms', digits: 0, of: ({ paints }) => paints.character },
  { title: 'First paint of the cast', unit: 'ms', digits: 0, of: ({ paints }) => paints.cast },
  { title: 'First paint of a note', unit: 'ms', digits: 0, of: ({ paints }) => paints.note },
  { title: 'Packs', unit: 'files', digits: 0, of: ({ weights }) => weights.packs },
  { title: 'The largest pack, not compressed', unit: 'kB', digits: 0, of: ({ weights }) => weights.largestPack / kB },
  { title: 'Saved offline', unit: 'kB', digits: 0, of: ({ weights }) => weights.offline / kB },
  { title: 'Saved offline, on the device', unit: 'MB', digits: 1, of: ({ weights }) => weights.onDevice / MB, most: 5 },
  { title: 'Files of the site', unit: 'files', digits: 0, of: ({ weights }) => weights.files },
];

/** What a figure is at a size, with as many digits as it is worth. */
export function valueOf(figure: Figure, measured: Measured): string {
  return figure.of(measured).toFixed(figure.digits);
}

/**
 * What is not as it should be. A flat figure is held against the smallest size that fills a page of every list: before, a page has less on it.
 * @param fullFrom that size
 */
export function faultsIn(all: readonly Measured[], fullFrom: number): string[] {
  return figures.flatMap((figure) => {
    const { title, unit, most, flat: within } = figure;
    const tooMuch = all
      .filter((measured) => most !== undefined && figure.of(measured) > most)
      .map((measured) => `${title} at ${measured.size}: ${valueOf(figure, measured)} ${unit}, at most ${most}`);
    const [first, ...larger] = all.filter(({ size }) => size >= fullFrom);
    if (within === undefined || !first) return tooMuch;
    const change = (measured: Measured) => (figure.of(measured) / figure.of(first) - 1) * 100;
    const uneven = larger
      .filter((measured) => Math.abs(change(measured)) > within)
      .map((measured) => `${title} at ${measured.size}: ${change(measured).toFixed(1)} % off ${first.size}`);
    return [...tooMuch, ...uneven];
  });
}
