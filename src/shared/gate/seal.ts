import type { Gated, Sealed } from '#shared/schema/document.ts';

/** Seals that the reader has opened alone, on purpose, by their keys; `record` opens a record that is itself shut. */
export type Opened = ReadonlySet<string>;

/** All that stands behind one seal has its key, and nothing else. */
export function sealKey({ section, from, medium }: Sealed): string {
  return [section, from, medium].join(' ');
}

/** What was opened before, and a seal or the record itself besides. */
export function alsoOpened(opened: Opened, seal: Sealed | 'record'): Opened {
  return new Set([...opened, seal === 'record' ? seal : sealKey(seal)]);
}

/** Whether a reader has opened an item alone: by its own seal, or with the record that it stands in and that opens at the same episode. */
export function isOpenedAlone(opened: Opened, seal: Sealed, record: Gated): boolean {
  if (opened.has(sealKey(seal))) return true;
  return opened.has('record') && seal.from === record.from && seal.medium === undefined;
}

/** One seal turned over: opened besides what was before, or folded again; what came open with the whole record folds with it. */
export function turnedOver(opened: Opened, seal: Sealed, record: Gated): Opened {
  if (!isOpenedAlone(opened, seal, record)) return alsoOpened(opened, seal);
  const key = opened.has(sealKey(seal)) ? sealKey(seal) : 'record';
  return new Set([...opened].filter((other) => other !== key));
}
