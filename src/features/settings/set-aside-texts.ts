import { saveFile } from '#shared/parts/save-file.ts';
import { isKept, report, type StoreName } from '#shared/viewer/storage-state.ts';
import { asideOf } from '#shared/viewer/stored.ts';

/** What can be put back; guest mode sets nothing aside. */
const names = ['progress', 'settings', 'shelf', 'notes', 'seen-on'] as const;
export type Restorable = (typeof names)[number] & StoreName;

/** A text that a store could not read, under the key where it lies. */
export type AsideText = { name: Restorable; key: string; text: string };

/** Everything that was set aside on this device. */
export function readSetAside(): AsideText[] {
  try {
    const keys = Object.keys(localStorage).toSorted();
    return names.flatMap((name) =>
      keys
        .filter((key) => key.startsWith(asideOf(name)))
        .map((key) => ({ name, key, text: localStorage.getItem(key) ?? '' })),
    );
  } catch {
    return [];
  }
}

/** Takes a text away, once it is in use again or the reader does not want it. */
export function discard({ name, key }: AsideText): void {
  localStorage.removeItem(key);
  if (isKept(name) && localStorage.getItem(asideOf(name)) === null) report(name, 'works');
}

/** Lays a text that was discarded back where it was, where it found room before. */
export function keepAside({ name, key, text }: AsideText): void {
  localStorage.setItem(key, text);
  if (isKept(name)) report(name, 'unreadable');
}

/** Hands the text over as a JSON file that names the place where it lay; the text itself stays as it was, letter by letter. */
export function saveAsFile({ name, key, text }: AsideText): void {
  saveFile(`on-call-${name}.json`, { key, text });
}
