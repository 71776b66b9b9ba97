import type * as z from 'zod/mini';
import { languages } from '#series/languages.ts';
import { isSafe } from '#shared/gate/is-open.ts';
import { type Kind, kindNames, kinds } from '#shared/kinds/kinds.ts';
import type { NameForm, NameForms } from '#shared/schema/document.ts';
import type { RecordSet } from '../record/load.ts';
import { gateKey, gateOfRecord, nameOfRecord } from '../statements/context.ts';
import { isReading, romanise } from './romanise.ts';

type Halves = { safe: z.infer<typeof NameForms>; reveals: z.infer<typeof NameForms> };

/** Every name proper that is written in Hangul and in Latin letters, split by the gate of the one who bears it. */
export function nameFormsOf(records: RecordSet): Halves {
  const items = kindNames
    .filter((kind) => kinds[kind].hasProperNames)
    .flatMap((kind) => [...records[kind].keys()].flatMap((id) => formsOf(records, kind, id)));
  return { safe: { items: items.filter(isSafe) }, reveals: { items: items.filter((item) => !isSafe(item)) } };
}

/** A character may be called by a description, which is no name in any script; a company by a brand, which no text writes in another. */
function formsOf(records: RecordSet, kind: Kind, id: string): NameForm[] {
  const name = nameOfRecord(records, kind, id);
  const written = languages.map((lang) => name[lang]);
  const hangul = written.find((form) => form !== null && isHangul(form));
  const latin = written.find((form) => form !== null && !isHangul(form));
  if (!hangul || !latin) return [];
  const isRead = isReading(latin, hangul);
  if (!isRead && (kind !== 'people' || records.people.get(id)?.kind === 'company')) return [];
  return [
    {
      to: `${kind}/${id}`,
      ...gateKey(gateOfRecord(records, kind, id)),
      name,
      ...(isRead && { romanised: romanise(hangul) }),
    },
  ];
}

const isHangul = (text: string): boolean => /[가-힣]/.test(text);
