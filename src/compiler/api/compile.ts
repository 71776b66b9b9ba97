import { languages } from '#series/languages.ts';
import { GateOrder } from '#shared/gate/gate-order.ts';
import { kindNames } from '#shared/kinds/kinds.ts';
import type * as schemas from '#shared/schema/document.ts';
import { changesOf } from '../changes/changes.ts';
import { readReleased, type ReleasedState } from '../changes/released-state.ts';
import { checkReferences } from '../checks/references.ts';
import { nameFormsOf } from '../names/name-forms.ts';
import { AuthorError } from '../record/author-error.ts';
import { loadRecords, type RecordSet } from '../record/load.ts';
import type { Context } from '../statements/context.ts';
import { asServed } from './as-served.ts';
import { bibliographyOf } from './bibliography.ts';
import { bibliographyPages } from './bibliography-pages.ts';
import { describeApi } from './catalogue.ts';
import { compileKind } from './compile-kind.ts';
import type { ApiDocuments, Documents, Halves } from './documents.ts';
import { findablesOf } from './findables.ts';
import { relationshipPages } from './relationship-pages.ts';
import { searchTextsOf } from './search-texts.ts';
import { split } from './split.ts';
import { termUsesOf } from './term-uses.ts';
import { tellsUpTo } from './tells-up-to.ts';
import { unlocksOf } from './unlocks.ts';
import { seriesOf, storyOf, timelineOf } from './whole-series.ts';

/**
 * Reads the record and compiles the whole API. Same content, same documents, byte for byte.
 * @throws {AuthorError} when the record is not whole
 */
export function compileApi(contentDirectory: string): Documents {
  return compileRecords(loadRecords(contentDirectory), readReleased(contentDirectory));
}

/**
 * @param released what the last release told; without it nothing is a change
 * @throws {AuthorError} when a record names what does not exist, or tells too early
 */
export function compileRecords(records: RecordSet, released?: ReleasedState): Documents {
  const findings = checkReferences(records);
  if (findings.length > 0) throw new AuthorError(findings);

  const order = new GateOrder(records.series.seasons);
  const tells = tellsUpTo(records, order);
  const documents: ApiDocuments = new Map();
  documents.set('seasons.json', { seasons: records.series.seasons });
  for (const lang of languages) {
    const context: Context = { records, order, tells, lang };
    for (const [path, document] of compileLanguage(context)) documents.set(`${lang}/${path}`, document);
    const changes = changesOf(context, documents, released);
    documents.set(`${lang}/changes.json`, changes.safe);
    documents.set(`${lang}/changes/reveals.json`, changes.reveals);
  }
  for (const { path, safe, reveals } of bibliographyPages(bibliographyOf({ records, order, tells }))) {
    documents.set(`${path}.json`, safe);
    documents.set(`${path}/reveals.json`, reveals);
  }
  const names = nameFormsOf(records);
  documents.set('names.json', names.safe);
  documents.set('names/reveals.json', names.reveals);
  for (const [path, document] of findablesOf({ records, order })) documents.set(path, document);
  for (const [path, document] of searchTextsOf(records, documents)) documents.set(path, document);
  return describeApi(documents);
}

function compileLanguage(context: Context): ApiDocuments {
  const { records } = context;
  const documents: ApiDocuments = new Map();
  const splits = new Map<string, Halves>();
  const put = (path: string, halves: Halves) => {
    splits.set(path, halves);
    documents.set(`${path}.json`, halves.document);
    documents.set(`${path}/reveals.json`, halves.reveals);
  };

  put('series', split<typeof schemas.series>(context, seriesOf(context)));
  put('story', split<typeof schemas.story>(context, storyOf(context)));
  for (const name of ['story', 'production'] as const)
    put(`timelines/${name}`, split<typeof schemas.timeline>(context, timelineOf(context, name)));
  for (const { path, halves } of relationshipPages(context)) put(path, halves);
  for (const kind of kindNames) {
    const { pages, records } = compileKind(context, kind);
    for (const { path, safe, reveals } of pages) {
      documents.set(`${path}.json`, safe);
      documents.set(`${path}/reveals.json`, reveals);
    }
    for (const [id, halves] of records) put(`${kind}/${id}`, halves);
  }
  for (const [path, uses] of termUsesOf(records, splits)) {
    const { document, reveals } = splits.get(path) ?? {};
    if (document && reveals)
      put(path, {
        document: asServed({ ...document, uses: uses.safe }),
        reveals: asServed({ ...reveals, uses: uses.reveals }),
      });
  }
  for (const id of records.episodes.keys())
    documents.set(`episodes/${id}/unlocks.json`, unlocksOf(records, id, splits));
  return documents;
}
