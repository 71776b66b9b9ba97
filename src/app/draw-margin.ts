import './margin.css';
import { loadMessages } from '#shared/i18n/language.tsx';
import type { Messages } from '#shared/i18n/messages/en/interface.ts';
import { languageOf } from '#shared/router/addresses.ts';
import { withinBase } from '#shared/router/within-base.ts';
import { whenIdle } from './when-idle.ts';
import { type Mark, type Note, type NotedSource, notesOf, numbersIn, stackNotes } from './margin-notes.ts';

/** Pixels between two notes. */
const gap = 12;

/**
 * In a window that has room for it, draws beside the text what its marks stand for, out of the marks and the list of sources that are on the
 * page: so it tells what this reader sees and no more. For the eye and the mouse alone: for
 * everyone else the marks open as much.
 */
export function drawMargin(): void {
  const wide = matchMedia('(width >= 75rem)');
  let isDue = false;
  let notes: readonly DrawnNote[] = [];
  const place = () => placeNotes(notes);
  const sizes = new ResizeObserver(place);
  const draw = async () => {
    // Where they are lost, the page itself says so; its next change asks again.
    const t = await loadMessages[languageOf(withinBase(location))]().catch(() => undefined);
    isDue = false;
    if (!t) return;
    const page = document.querySelector<HTMLElement>('article.cited:not(.page-wide)');
    sizes.disconnect();
    document.querySelector('.margin')?.remove();
    notes = [];
    if (page && wide.matches) {
      const margin = document.createElement('div');
      margin.className = 'margin';
      margin.ariaHidden = 'true';
      notes = notesOf(marksIn(page, t)).map((note) => drawNote(note, page, t.confidence.corroborated.word));
      margin.append(...notes.map(({ drawn }) => drawn));
      page.append(margin);
      place();
      sizes.observe(page);
    }
    // What was drawn here is no news.
    changes.takeRecords();
  };
  const drawSoon = () => {
    // A page that is still to be hydrated has to be as it was prerendered.
    if (isDue || !('ready' in document.documentElement.dataset)) return;
    isDue = true;
    whenIdle(() => void draw());
  };
  const changes = new MutationObserver(drawSoon);
  const begin = () => {
    const app = document.getElementById('app');
    if (wide.matches && app) {
      changes.observe(app, { childList: true, subtree: true });
      changes.observe(document.documentElement, { attributeFilter: ['data-ready'] });
    } else changes.disconnect();
    drawSoon();
  };
  wide.addEventListener('change', begin);
  if (wide.matches) begin();
}

/** All marks of a page in reading order. Its messages are asked how each would be read aloud: that is where its word is. */
function marksIn(page: HTMLElement, t: Messages): Mark<HTMLElement>[] {
  return [...page.querySelectorAll<HTMLElement>('.source-mark')].map((mark) => {
    const { textContent: text } = mark;
    const numbers = numbersIn(text);
    const { word = '' } =
      Object.values(t.confidence).find(({ word }) => mark.ariaLabel === t.sources.mark(text, word)) ?? {};
    const block = mark.closest<HTMLElement>('li, tr, dd, p') ?? mark;
    return { mark, section: mark.closest('section') ?? page, block, word, numbers };
  });
}

type DrawnNote = { block: Element; drawn: HTMLElement };

/** @param sure the word that a sign is enough for */
function drawNote({ block, words }: Note<HTMLElement>, page: Element, sure: string): DrawnNote {
  const drawn = document.createElement('div');
  for (const { word, sources } of words) {
    const group = document.createElement('div');
    const heading = document.createElement('span');
    heading.className = word === sure ? 'margin-word margin-sure' : 'margin-word';
    heading.textContent = word;
    group.append(
      heading,
      ...sources.flatMap((source) => {
        const listed = page.querySelector(`#source-${source.number}`);
        return listed ? drawSource(listed, source) : [];
      }),
    );
    drawn.append(group);
  }
  return { block, drawn };
}

/** A source of the list, the first time with its title, without its address: a click opens what its mark opens, with address, date and warning. */
function drawSource(listed: Element, { number, mark, isFirst, isNamed }: NotedSource<HTMLElement>): HTMLElement {
  const entry = document.createElement('div');
  entry.className = 'margin-source';
  const figure = document.createElement('b');
  figure.textContent = number;
  const parts = isNamed
    ? []
    : listed.querySelectorAll(isFirst ? '.source-site, cite, em:not(cite + em)' : '.source-site');
  entry.append(figure, ...[...parts].flatMap((part) => [' ', part.cloneNode(true)]));
  entry.addEventListener('click', () => mark.click());
  return entry;
}

function placeNotes(notes: readonly DrawnNote[]): void {
  const margin = notes[0]?.drawn.parentElement;
  if (!margin) return;
  const { top } = margin.getBoundingClientRect();
  const wanted = notes.map(({ block, drawn }) => ({
    wanted: block.getBoundingClientRect().top - top,
    height: drawn.offsetHeight,
  }));
  for (const [place, y] of stackNotes(wanted, gap).entries()) {
    const style = notes[place]?.drawn.style;
    if (style) style.top = `${y}px`;
  }
}
