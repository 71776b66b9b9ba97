import type { Language } from '#series/languages.ts';
import { exampleRecord } from '../record/example-record.ts';
import { GateOrder } from '#shared/gate/gate-order.ts';
import type { Context } from './context.ts';
import { tellsUpTo } from './tells-up-to.ts';

/** The example record as the steps of the compilation read it, for tests. */
export function exampleContext(changes: Parameters<typeof exampleRecord>[0] = {}, lang: Language = 'en'): Context {
  const records = exampleRecord(changes);
  const order = new GateOrder(records.series.seasons);
  return { records, order, tells: tellsUpTo(records, order), lang };
}
