import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';
import { addressOf } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';

/** The inline script of a page: one on each, and the same for all addresses of its kind, so that the policy can name them by hash. */
export type InlineScripts = {
  /** Where the address names its language. */
  named: string;
  /** Where it names none, or where a page stands for any address: leads to the chosen language first. */
  unnamed: string;
};

/**
 * Two, as the Korean pages are the heaviest and have no need of the first half.
 * @param base as Vite has it, with a trailing slash
 */
export function inlineScripts(base: string): InlineScripts {
  const named = languages.filter((lang) => addressOf(lang, 'home') !== '/');
  const chosenLanguage = read('chosen-language.js')
    .replace('__BASE__', JSON.stringify(base))
    .replace('__NAMED__', JSON.stringify(named));
  const firstPaint = read('first-paint.js');
  return { named: minified(firstPaint), unnamed: minified(chosenLanguage + firstPaint) };
}

function read(file: string): string {
  return readFileSync(join(import.meta.dirname, file), 'utf8');
}

/** In a block, so that its names are its own and may be shortened. */
function minified(script: string): string {
  const { code, errors } = minifySync('inline.js', `{${script}}`);
  if (errors[0]) throw new Error(`an inline script cannot be read: ${errors[0].message}`);
  return code.trim();
}
