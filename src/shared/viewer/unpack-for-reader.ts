import { removedLanguages } from '#shared/api/removed-languages.ts';
import { unpack } from '#shared/api/unpack.ts';
import { opensAnything } from '#shared/gate/scope.ts';
import type { Language } from '#series/languages.ts';
import { useProgress } from './progress.ts';

/** Takes into memory all documents of a language that are everybody's, and the gated ones for a reader to whom some of them are open; nothing of one that is not saved. */
export async function unpackForReader(lang: Language): Promise<void> {
  if ((await removedLanguages()).includes(lang)) return;
  const gated = opensAnything(useProgress.getState());
  for (const pack of [`${lang}/pack.json`, ...(gated ? [`${lang}/pack/reveals.json`] : [])])
    await unpack(pack).catch(() => undefined);
}
