import type { Language } from '#series/languages.ts';
import { exampleRecord } from '../record/example-record.ts';
import { GateOrder } from '#shared/gate/gate-order.ts';
import type { Context } from './context.ts';

/** The example record as the steps of the compilation read it, for tests; no source tells plot in it. */
export function exampleContext(changes: Parameters<typeof exampleRecord>[0] = {}, lang: Language = 'en'): Context {
  const records = exampleRecord(changes);
  return { records, order: new GateOrder(records.series.seasons), tells: new Map(), lang };
}
