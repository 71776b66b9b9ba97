import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineHashes } from './headers.ts';

/** The inline script and the inline styles of pages: one element of each, so that a page's own policy names two hashes. */
export class InlineParts {
  readonly #outDir: string;
  readonly #texts = new Map<string, string>();
  readonly #scripts = new Set<string>();
  readonly #styles = new Set<string>();

  constructor(outDir: string) {
    this.#outDir = outDir;
  }

  /**
   * @param files stylesheets in their order: later ones go above earlier ones
   * @returns markup for the head, and the hash sources of what is in it
   */
  headOf(script: string, files: readonly string[]): { head: string; hashes: InlineHashes } {
    const style = files.map((file) => this.#textOf(file)).join('');
    const hashes = { scripts: [hashOf(script)], styles: [hashOf(style)] };
    hashes.scripts.forEach((hash) => this.#scripts.add(hash));
    hashes.styles.forEach((hash) => this.#styles.add(hash));
    return { head: `<script>${script}</script><style>${style}</style>`, hashes };
  }

  /** CSP hash sources of everything that was put inline. */
  get hashes(): InlineHashes {
    return { scripts: [...this.#scripts], styles: [...this.#styles] };
  }

  #textOf(file: string): string {
    const known = this.#texts.get(file);
    if (known !== undefined) return known;
    // Tailwind's notice stays in the file itself.
    const text = readFileSync(join(this.#outDir, file), 'utf8')
      .replace(/^\/\*![^]*?\*\//, '')
      .trim();
    this.#texts.set(file, text);
    return text;
  }
}

/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
