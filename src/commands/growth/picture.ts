import { type Figure, figures, type Measured, valueOf } from './figures.ts';

const panel = { width: 250, height: 170, gap: 20 };
const columns = 4;
/** Around the curve of a panel: room for its title, its values and the sizes below. */
const edge = { top: 46, right: 26, bottom: 30, left: 26 };

/** The figures as curves, a panel each: from left to right the size, each line ten times the one before, upwards the figure from nothing on. */
export function pictureOf(all: readonly Measured[]): string {
  const width = columns * (panel.width + panel.gap) + panel.gap;
  const height = Math.ceil(figures.length / columns) * (panel.height + panel.gap) + panel.gap;
  const panels = figures.map((figure, place) => {
    const left = panel.gap + (place % columns) * (panel.width + panel.gap);
    const top = panel.gap + Math.floor(place / columns) * (panel.height + panel.gap);
    return `<g transform="translate(${left} ${top})">${curveOf(figure, all)}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11" fill="#1c2333">`,
    '<title>What grows with the record, and what does not</title>',
    `<rect width="${width}" height="${height}" fill="#f8f7f3"/>`,
    ...panels,
    '</svg>\n',
  ].join('\n');
}

function curveOf(figure: Figure, all: readonly Measured[]): string {
  const [least = 1, most = 10] = [all[0]?.size, all.at(-1)?.size];
  const highest = Math.max(...all.map(figure.of));
  const x = (size: number) => {
    const part = Math.log(size / least) / Math.log(most / least || Math.E);
    return round(edge.left + part * (panel.width - edge.left - edge.right));
  };
  const y = (value: number) =>
    round(panel.height - edge.bottom - (value / highest) * (panel.height - edge.top - edge.bottom));
  const points = all.map((measured) => ({ measured, at: [x(measured.size), y(figure.of(measured))] as const }));
  return [
    `<rect width="${panel.width}" height="${panel.height}" rx="4" fill="#fff" stroke="#d8d6cc"/>`,
    `<text x="10" y="19" font-weight="bold">${figure.title}, ${figure.unit}</text>`,
    `<path d="M${edge.left} ${y(0)}H${panel.width - edge.right}" stroke="#d8d6cc"/>`,
    `<polyline points="${points.map(({ at }) => at.join()).join(' ')}" fill="none" stroke="#b4552d" stroke-width="2"/>`,
    ...points.flatMap(({ measured, at: [left, top] }) => [
      `<circle cx="${left}" cy="${top}" r="3" fill="#b4552d"/>`,
      `<text x="${left}" y="${top - 7}" text-anchor="middle">${valueOf(figure, measured)}</text>`,
      `<text x="${left}" y="${panel.height - 12}" text-anchor="middle" fill="#5b6275">${measured.size.toLocaleString('en')}</text>`,
    ]),
  ].join('');
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
