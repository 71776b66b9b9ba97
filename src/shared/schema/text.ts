import * as z from 'zod/mini';

/** A text of the record: never empty. */
export const Text = z.string().check(z.trim(), z.minLength(1, 'expected a text'));
