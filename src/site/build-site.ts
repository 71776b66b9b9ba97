import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ResolvedConfig, ViteBuilder } from 'vite';
import type { VitePluginPWAAPI } from 'vite-plugin-pwa';
import { inLanguage, partsAddress } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';
import { AuthorError } from '../compiler/record/author-error.ts';
import type { Documents } from '../compiler/api/documents.ts';
import type { Content } from './content-plugin.ts';
import { figuresAsText, measureSite } from './figures.ts';
import { missingMessages } from './missing-messages.ts';
import { type EntryServer, prerender } from './prerender.ts';
import { writeDocuments } from './write-documents.ts';

/**
 * Everything that `vite build` does, in its order: the record, which may be wrong; the code, for pages and for prerendering them; the pages; the
 * worker, which lists what it keeps. Then it says what was made and how large that is, unless another level of log was asked for.
 * @param entryServer the built one, from the root
 */
export async function buildSite(builder: ViteBuilder, content: Content, entryServer: string): Promise<void> {
  const start = performance.now();
  const { config, environments } = builder;
  const { client, ssr } = environments;
  if (!client || !ssr) throw new Error('both environments are needed');
  const { base, build, env, inlineConfig, mode, root } = config;
  await builder.build(ssr);
  const built = (await import(pathToFileURL(join(root, entryServer)).href)) as EntryServer;
  const missing = missingMessages(await built.loadMessageFiles(), languages);
  const documents = wholeContent(content, missing.length > 0 ? new AuthorError(missing, 'src') : undefined);
  await builder.build(client);

  const outDir = resolve(root, build.outDir);
  writeDocuments(documents, outDir);
  const isParts = mode === 'parts';
  const site = String(env['VITE_SITE_URL']);
  await prerender({
    documents,
    outDir,
    entryServer: built,
    site,
    base,
    unlisted: isParts ? languages.map((lang) => inLanguage(lang, partsAddress)) : [],
  });
  await makeWorker(config);
  if (!site)
    console.warn('SITE_URL is not set: canonical and language links are paths; no og:url, printed address or sitemap');
  if ((inlineConfig.logLevel ?? 'info') !== 'info') return;
  if (!isParts) console.log(figuresAsText(await measureSite(outDir)));
  console.log(`  ${relative(root, outDir)} was built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/**
 * The compiled record, unless words are missing.
 * @throws with all that is missing at once: a language that was just added lacks both
 */
function wholeContent(content: Content, missing: AuthorError | undefined): Documents {
  try {
    const { documents } = content;
    if (missing) throw missing;
    return documents;
  } catch (error) {
    if (!missing || error === missing || !(error instanceof AuthorError)) throw error;
    error.message = error.stack = `${missing.message}\n\n${error.message}`;
    throw error;
  }
}

/** After everything else, as the worker lists what is there. */
async function makeWorker({ plugins }: ResolvedConfig): Promise<void> {
  const plugin = plugins.find(({ name }) => name === workerPlugin);
  if (!plugin) throw new Error(`no plugin ${workerPlugin}`);
  await (plugin.api as VitePluginPWAAPI).generateSW();
}

/** The one of the plugins for the worker that is used: what others of them do at the end of a build is done here. */
export const workerPlugin = 'vite-plugin-pwa';
