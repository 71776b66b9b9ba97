import type { Unlocks } from '#shared/schema/document.ts';
import type { MaybeGate } from '#shared/gate/order.ts';
import { isKind } from '#shared/kinds/kinds.ts';
import type { RecordSet } from '../record/load.ts';
import { ownerName } from '../statements/context.ts';
import { drawingOf, type Head } from '../statements/drawing-of.ts';
import { groupedBy } from '../statements/grouped-by.ts';
import { oncePer } from '../statements/once-per.ts';

type Item = { id: string; from?: string; medium?: string; text?: string };
type Told = Head & { line?: { text: string } | undefined };
type Revealed = { document?: { head?: Told | undefined }; reveals: { from?: MaybeGate; head?: Told | undefined } };

/** Everything that one episode makes known: records whose gate it is, and every passage of others that opens with it. */
export function unlocksOf(records: RecordSet, episode: string, splits: ReadonlyMap<string, Revealed>): Unlocks {
  const { opened, updated } = openedBy(splits);
  const plate = drawingOf(`episodes/${episode}`, splits.get(`episodes/${episode}`)?.document?.head);
  return {
    id: episode,
    records: (opened.get(episode) ?? []).map(({ to }) => {
      const head = splits.get(to)?.reveals.head;
      return { to, name: ownerName(records, to), ...drawingOf(to, head), ...(head?.line && { line: head.line.text }) };
    }),
    updated: (updated.get(episode) ?? []).map(({ to, passages, text }) => {
      const { document, reveals } = splits.get(to) ?? {};
      // A page of the series has no picture of its own; what is new on it is of this episode.
      const [kind = ''] = to.split('/');
      const drawing = isKind(kind) ? drawingOf(to, document?.head ?? reveals?.head) : plate;
      return { to, name: ownerName(records, to), ...drawing, text, passages };
    }),
  };
}

/** The same of all episodes, by the gate. */
const openedBy = oncePer((splits: ReadonlyMap<string, Revealed>) => {
  const opened: { to: string; gate: string }[] = [];
  const updated: { to: string; gate: string; passages: Passage[]; text: string }[] = [];
  for (const [to, { reveals }] of splits) {
    // The map of relations shows what both characters' own pages tell.
    if (to.startsWith('relationships')) continue;
    const { from, ...sections } = reveals;
    if (from !== undefined) opened.push({ to, gate: from });
    for (const [gate, all] of groupedBy(passagesIn(sections), (passage) => passage.gate))
      if (gate !== from)
        updated.push({
          to,
          gate,
          passages: all.map(({ section, id }) => ({ section, id })),
          text: all[0]?.text ?? '',
        });
  }
  return { opened: groupedBy(opened, ({ gate }) => gate), updated: groupedBy(updated, ({ gate }) => gate) };
});

type Passage = { section: string; id: string };

/** The passages of a gated document that an episode opens; what only the source works tell is none's. */
function passagesIn(sections: object): (Passage & { gate: string | undefined; text: string })[] {
  return Object.entries(sections as Record<string, unknown>).flatMap(([section, items]) =>
    Array.isArray(items) && section !== 'sources'
      ? (items as Item[]).flatMap(({ id, from, medium, text }) =>
          medium === undefined && text !== undefined ? [{ section, id, gate: from, text }] : [],
        )
      : [],
  );
}
