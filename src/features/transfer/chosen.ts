import type { Belongings } from '#shared/schema/belongings.ts';
import { choices, type Setting } from '#shared/schema/choices.ts';

/** Without the choices that a reader has who has chosen nothing. */
export function chosen(settings: Belongings['settings']): Belongings['settings'] {
  const names = Object.keys(choices) as Setting[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const choice = settings[name];
      return choice === undefined || choice === choices[name][0] ? [] : [[name, choice]];
    }),
  );
}
