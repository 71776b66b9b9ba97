import type * as z from 'zod/mini';
import { languages } from '#series/languages.ts';
import { isSafe } from '#shared/gate/is-open.ts';
import { kindNames, kinds } from '#shared/kinds/kinds.ts';
import type { NameForm, NameForms } from '#shared/schema/document.ts';
import type { RecordSet } from '../record/load.ts';
import { gateKey, gateOfRecord, nameOfRecord } from '../statements/context.ts';
import { isReading, romanise } from './romanise.ts';

type Halves = { safe: z.infer<typeof NameForms>; reveals: z.infer<typeof NameForms> };

/** Every name proper that is written in Hangul and in Latin letters, split by the gate of the one who bears it. */
export function nameFormsOf(records: RecordSet): Halves {
  const items = kindNames
    .filter((kind) => kinds[kind].hasProperNames)
    .flatMap((kind) => [...records[kind]].flatMap(([id, record]) => formsOf(records, kind, id, isPerson(record))));
  return { safe: { items: items.filter(isSafe) }, reveals: { items: items.filter((item) => !isSafe(item)) } };
}

/** A person goes by their name alone; a character may be called by a description, which is no name in any script. */
function formsOf(records: RecordSet, kind: (typeof kindNames)[number], id: string, isPerson: boolean): NameForm[] {
  const name = nameOfRecord(records, kind, id);
  const written = languages.flatMap((lang) => name[lang] ?? []);
  const hangul = written.find((form) => /^[가-힣]+$/.test(form));
  const latin = written.find((form) => /^\p{Script=Latin}/u.test(form));
  if (!hangul || !latin) return [];
  const isRead = isReading(latin, hangul);
  if (!isRead && !isPerson) return [];
  return [
    {
      to: `${kind}/${id}`,
      ...gateKey(gateOfRecord(records, kind, id)),
      name,
      ...(isRead && { romanised: romanise(hangul) }),
    },
  ];
}

/** Those of a company are brands, which no text writes in another script. */
function isPerson(record: object): boolean {
  return 'job' in record && 'kind' in record && record.kind !== 'company';
}
