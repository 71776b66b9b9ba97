import type { Finding } from '../compiler/record/author-error.ts';

/** What each file of messages exports as `messages`, by its path below `src`, as in `shared/i18n/messages/en/about.ts`. */
export type MessageFiles = Readonly<Record<string, unknown>>;

const folder = 'shared/i18n/messages';
const list = 'series/languages.ts';

/**
 * What is missing for each language of the list to say all that the first one says: its folder, a file, a sentence. And what is too much:
 * a folder of no language of the list, a file or a sentence that the first one does not have.
 * @param languages the codes of the list, in its order
 */
export function missingMessages(files: MessageFiles, [first, ...others]: readonly [string, ...string[]]): Finding[] {
  const written = new Map<string, Map<string, unknown>>();
  for (const [path, messages] of Object.entries(files)) {
    const [, lang = '', file = ''] = /\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    written.set(lang, (written.get(lang) ?? new Map<string, unknown>()).set(file, messages));
  }
  const model = written.get(first);
  if (!model) return [noFolder(first)];
  const strange = [...written.keys()].filter((lang) => lang !== first && !others.includes(lang));
  return [
    ...strange.map((lang) => ({
      file: `${folder}/${lang}`,
      field: '',
      expected: `a folder of a language that ${list} lists: ${[first, ...others].join(', ')}`,
      found: `"${lang}"`,
    })),
    ...others.flatMap((lang) => {
      const own = written.get(lang);
      return own ? compareFiles(`${folder}/${lang}`, model, own, first) : [noFolder(lang, first)];
    }),
  ];
}

function noFolder(lang: string, first?: string): Finding {
  return {
    file: `${folder}/${lang}`,
    field: '',
    expected: `a folder of messages, as ${list} lists the language "${lang}"`,
    found: 'nothing',
    ...(first && { hint: `a copy of ${folder}/${first}, translated` }),
  };
}

function compareFiles(
  place: string,
  model: ReadonlyMap<string, unknown>,
  own: ReadonlyMap<string, unknown>,
  first: string,
): Finding[] {
  const names = [...new Set([...model.keys(), ...own.keys()])];
  return names.flatMap((name): Finding[] => {
    const file = `${place}/${name}`;
    if (!own.has(name))
      return [{ file, field: '', expected: `this file, as ${folder}/${first} has it`, found: 'nothing' }];
    if (!model.has(name))
      return [{ file, field: '', expected: `no file that ${folder}/${first} does not have`, found: name }];
    return compareMessages(file, '', model.get(name), own.get(name));
  });
}

function compareMessages(file: string, field: string, model: unknown, own: unknown): Finding[] {
  const expected = kindOf(model);
  const found = kindOf(own);
  if (found !== expected) return [{ file, field, expected, found }];
  if (!isGroup(model) || !isGroup(own)) return [];
  return [...new Set([...Object.keys(model), ...Object.keys(own)])].flatMap((key) =>
    compareMessages(file, field ? `${field}.${key}` : key, model[key], own[key]),
  );
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => kindOf(value) === 'a group of keys';

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  return value === '' ? 'an empty text' : 'a text';
}
