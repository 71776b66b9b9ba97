import { type Finding, nearest } from '../record/author-error.ts';

/** An id that names nothing, with the one that was probably meant. */
export function dangling(file: string, field: string, kind: string, id: string, known: Iterable<string>): Finding {
  const meant = nearest(id, known);
  return {
    file,
    field,
    expected: `the id of an existing ${kind}`,
    found: `"${id}", which does not exist`,
    ...(meant && { hint: meant }),
  };
}
