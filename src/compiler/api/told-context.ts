import { exampleContext } from '../statements/example-context.ts';
import type { Context } from '../statements/context.ts';
import { tellsUpTo } from './tells-up-to.ts';

/** The same example, with how far each source tells the plot. */
export function toldContext(...example: Parameters<typeof exampleContext>): Context {
  const context = exampleContext(...example);
  return { ...context, tells: tellsUpTo(context.records, context.order) };
}
