import type { OptionGroup } from './option.ts';

/**
 * Where something answers to what was typed as it stands, what is only like it goes into a group of its own behind all others; where nothing
 * does, every kind stays as it is, for then one of them is what is looked for.
 * @param label of that group
 */
export function guessesLast(groups: readonly OptionGroup[], label: string): OptionGroup[] {
  const sure = groups.flatMap((group) => {
    const options = group.options.filter(({ isGuess }) => !isGuess);
    return options.length > 0 ? [{ ...group, options }] : [];
  });
  const guesses = groups.flatMap(({ options }) => options.filter(({ isGuess }) => isGuess));
  const isNamed = sure.some(({ id }) => id !== 'passages');
  return isNamed && guesses.length > 0 ? [...sure, { id: 'alike', label, options: guesses }] : [...groups];
}
