import { isHangul } from '#shared/names/is-hangul.ts';
import { nameIn } from '#shared/names/name-in.ts';
import type { CharacterHead, Debut, Name } from '#shared/schema/document.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { type Language, languages } from '#series/languages.ts';

/** The order of the cast list is what stands where the address names none of these. */
export const sorts = ['name', 'hangul', 'first'] as const;
type Sort = (typeof sorts)[number];

/** The parts of the address that keep how the cast is arranged. */
export const castKeys = ['department', 'first', 'actor', 'sort'] as const;

/** How the cast is arranged; what is not asked for, or not known here, is undefined. */
export type Arrangement = { [Key in Exclude<(typeof castKeys)[number], 'sort'>]?: string | undefined } & {
  sort?: Sort | undefined;
};

/** Characters as far as the reader knows them, in the order of the cast list, and where they know that each first appears. */
export type Cast = { heads: readonly CharacterHead[]; debuts: ReadonlyMap<string, Gate> };

/** What the cast can be narrowed to: nothing that no one in it answers to. */
export type CastChoices = {
  departments: ReadonlyMap<string, string>;
  /** In the order of the episodes. */
  firsts: readonly Gate[];
  actors: ReadonlyMap<string, Name>;
};

/** @param debuts what is open of them */
export function castOf(heads: readonly CharacterHead[], debuts: readonly Debut[]): Cast {
  return { heads, debuts: new Map(debuts.map(({ id, episode }) => [id, episode])) };
}

/** @param order of the episodes */
export function choicesIn({ heads, debuts }: Cast, order: readonly Gate[]): CastChoices {
  const listed = new Set(heads.map(({ id }) => debuts.get(id)));
  return {
    departments: new Map(heads.flatMap(({ department }) => (department ? [[department.id, department.name]] : []))),
    firsts: order.filter((episode) => listed.has(episode)),
    actors: new Map(heads.flatMap(({ playedBy }) => (playedBy ? [[playedBy.id, playedBy.name]] : []))),
  };
}

/** How an address arranges the cast: what it names that is not among the choices is as if it were not there. */
export function arrangementIn(search: string, { departments, firsts, actors }: CastChoices): Arrangement {
  const parameters = new URLSearchParams(search);
  const asked = (key: (typeof castKeys)[number], isKnown: (value: string) => boolean) => {
    const value = parameters.get(key);
    return value !== null && isKnown(value) ? value : undefined;
  };
  return {
    department: asked('department', (id) => departments.has(id)),
    first: asked('first', (episode) => firsts.includes(episode)),
    actor: asked('actor', (id) => actors.has(id)),
    sort: sorts.find((sort) => sort === parameters.get('sort')),
  };
}

type Writing = { lang: Language; order: readonly Gate[]; inWords: (text: string) => string };

/**
 * The cast as it is asked for. Who has no known first appearance, or no name in the script that is sorted by, comes last, in the order of
 * the cast list: no place tells of anything that is still to come.
 * @param inWords puts a name into the form that the reader has chosen, which they expect it to be sorted by
 */
export function arranged(
  { heads, debuts }: Cast,
  { department, first, actor, sort }: Arrangement,
  writing: Writing,
): CharacterHead[] {
  const shown = heads.filter(
    (head) =>
      (department === undefined || head.department?.id === department) &&
      (first === undefined || debuts.get(head.id) === first) &&
      (actor === undefined || head.playedBy?.id === actor),
  );
  if (sort === undefined) return shown;
  if (sort === 'first') {
    const { order } = writing;
    return inOrder(
      shown,
      ({ id }) => debuts.get(id),
      (a, b) => order.indexOf(a) - order.indexOf(b),
    );
  }
  const { compare } = new Intl.Collator(sort === 'hangul' ? 'ko' : languages[0]);
  return inOrder(shown, ({ name }) => writtenIn(name, sort === 'hangul', writing), compare);
}

/** By a key, and what has none after all that has; what is equal stays as it stood. */
function inOrder(
  heads: readonly CharacterHead[],
  keyOf: (head: CharacterHead) => string | undefined,
  compare: (a: string, b: string) => number,
): CharacterHead[] {
  const keyed = heads.map((head) => ({ head, key: keyOf(head) }));
  return keyed
    .toSorted(({ key: a }, { key: b }) =>
      a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : compare(a, b),
    )
    .map(({ head }) => head);
}

/** A name in one of the two scripts, as this reader sees it where they see it in that. */
function writtenIn(name: Name, inHangul: boolean, { lang, inWords }: Writing): string | undefined {
  const forms = [inWords(nameIn(name, lang)), ...languages.map((code) => name[code])];
  return forms.find((form): form is string => form !== null && isHangul(form) === inHangul);
}
