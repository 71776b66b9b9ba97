import { isSafe } from '#shared/gate/is-open.ts';
import type { ChangedPage, Changes } from '#shared/schema/document.ts';
import { type Context, ownerName } from '../statements/context.ts';
import { drawingOf, type Head } from '../statements/drawing-of.ts';
import { groupedBy } from '../statements/grouped-by.ts';
import type { ReleasedState } from './released-state.ts';
import { type Told, toldStatements } from './told-statements.ts';

type Documents = ReadonlyMap<string, object>;
type Half = { head?: Head } | undefined;

/**
 * What has changed since the last release, in one language: page by page and gate by gate, so that a reader is told of nothing that is still
 * shut for them. In a language that was not released yet nothing is a change; of a page that is new, every statement is.
 */
export function changesOf(context: Context, documents: Documents, released: ReleasedState | undefined) {
  const { order, lang } = context;
  const before = released?.statements[lang];
  if (!released || !before) return { safe: { items: [] }, reveals: { items: [] } } satisfies Record<string, Changes>;

  const changed = [...toldStatements(documents, lang)].filter(({ to, id, print }) => before[to]?.[id] !== print);
  const isNew = ({ to, id }: Told) => before[to]?.[id] === undefined;
  const items = [...groupedBy(changed, ({ to, from, medium }) => [to, from, medium].filter(Boolean).join(' ')).values()]
    .map((all) => changedPage(context, documents, all, isNew))
    .toSorted((a, b) => order.compare(a.from, b.from));
  return {
    safe: { since: released.day, items: items.filter((item) => isSafe(item)) },
    reveals: { items: items.filter((item) => !isSafe(item)) },
  } satisfies Record<string, Changes>;
}

/** @param all statements of one page and one gate */
function changedPage(
  { records, lang }: Context,
  documents: Documents,
  all: readonly Told[],
  isNew: (statement: Told) => boolean,
): ChangedPage {
  const [{ to = '', from, medium } = {}] = all;
  const heads = [`${lang}/${to}.json`, `${lang}/${to}/reveals.json`].map((path) => (documents.get(path) as Half)?.head);
  const idsOf = (some: readonly Told[]) => [...new Set(some.map(({ id }) => id))];
  return {
    id: [to, from, medium].filter(Boolean).join(' '),
    ...(from !== undefined && { from }),
    ...(medium !== undefined && { medium }),
    to,
    name: ownerName(records, to),
    ...drawingOf(to, heads.find(Boolean)),
    added: idsOf(all.filter((statement) => isNew(statement))),
    changed: idsOf(all.filter((statement) => !isNew(statement))),
  };
}
