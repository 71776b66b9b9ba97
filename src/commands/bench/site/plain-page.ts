import { HTMLElement, parse, TextNode } from 'node-html-parser';
import { removeScripts } from './without-scripts.ts';

/** As much as somebody needs to make a page of words readable. */
const styles = `
body{max-width:42rem;margin:auto;padding:1rem;color:#222;background:#fff}
body{font:1.0625rem/1.6 system-ui,sans-serif}
h1,h2,h3{line-height:1.2}
a{color:#a43}
ul,ol{padding-inline-start:1.25rem}
li{margin-block:.25rem}
table{border-collapse:collapse}
th,td{padding:.25rem .5rem;text-align:start}
nav ul{display:flex;flex-wrap:wrap;gap:1rem;padding:0;list-style:none}
nav a{display:inline-block;min-height:2.75rem}
`;

/** What has no words to read, or is worked by scripts. */
const unread =
  'style, svg, picture, img, button, input, select, textarea, dialog, template, [hidden], [aria-hidden=true]';

/** What says something about the words within; everything else of it stands there for looks. */
const kept = new Set(['href', 'lang', 'hreflang', 'id', 'datetime', 'colspan', 'rowspan', 'scope']);

const isForLooks = (name: string) => name === 'DIV' || name === 'SPAN';

/** The same words and links as somebody would write them by hand: no script, no picture, ten lines of styles. */
export function plainPage(html: string): string {
  const page = removeScripts(parse(html));
  const lang = page.querySelector('html')?.getAttribute('lang') ?? '';
  const title = page.querySelector('title')?.innerHTML ?? '';
  const body = page.querySelector('body');
  if (!body) throw new Error('a page without a body');
  for (const element of body.querySelectorAll(unread)) element.remove();
  for (const element of body.querySelectorAll('*'))
    for (const name of Object.keys(element.attributes)) if (!kept.has(name)) element.removeAttribute(name);
  const words = wordsOf(body).replace(/\s+/g, ' ').trim();
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${styles}</style><body>${words}`;
}

/** What is within an element, as HTML; what stands there for looks gives way to what it holds, and what holds nothing is left out. */
function wordsOf(element: HTMLElement): string {
  return element.childNodes
    .map((node) => {
      if (node instanceof TextNode) return node.rawText;
      if (!(node instanceof HTMLElement)) return '';
      const within = wordsOf(node);
      if (isForLooks(node.tagName)) return within.trim() && `${within} `;
      if (node.isVoidElement) return node.toString();
      return (
        within.trim() && `${node.toString().slice(0, node.toString().indexOf('>') + 1)}${within}</${node.rawTagName}>`
      );
    })
    .join('');
}
