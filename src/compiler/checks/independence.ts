import type { Finding } from '../record/author-error.ts';
import type { RecordSet } from '../record/load.ts';
import type { Statement } from '../kinds/all-statements.ts';
import { outletsOf } from './outlets.ts';

/** What is called corroborated has the word of two outlets, or of a source that the record grew out of. */
export function* checkIndependence({ sources }: RecordSet, statements: readonly Statement[]): Generator<Finding> {
  for (const { file, field, confidence, sources: ids } of statements) {
    if (confidence !== 'corroborated') continue;
    // What a missing source says is another check's.
    if (ids.some((id) => !sources[id] || sources[id].founding)) continue;
    const outlets = outletsOf(ids, sources);
    if (outlets.length > 1) continue;
    yield {
      file,
      field: `${field}.sources`,
      expected: 'sources of two outlets under what is corroborated, as pages and reposts of one agree with themselves',
      found: `${ids.join(', ')}, which ${ids.length > 1 ? 'are all' : 'is'} ${outlets.join(', ')}`,
      hint: 'confidence: single-source, or a source of another outlet (outlet: in sources.yaml says whose word one is)',
    };
  }
}
