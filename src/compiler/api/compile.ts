import type { Gated } from '#shared/schema/document.ts';
import { languages } from '#series/languages.ts';
import { AuthorError } from '../record/author-error.ts';
import { GateOrder } from '#shared/gate/gate-order.ts';
import { isSafe } from '#shared/gate/is-open.ts';
import { loadRecords, type RecordSet } from '../record/load.ts';
import { checkReferences } from '../checks/references.ts';
import { bibliographyOf } from './bibliography.ts';
import { describeApi } from './catalogue.ts';
import { type Context, type Documents, gateKey, nameOf, passagesOf } from '../statements/context.ts';
import {
  advisoriesOf,
  characterOf,
  edgesOf,
  episodeOf,
  noteOf,
  partsOf,
  personOf,
  termOf,
  titlesOf,
} from './resources.ts';
import { type Parts, split, type Split } from './split.ts';
import { tellsUpTo } from './tells-up-to.ts';
import { unlocksOf } from './unlocks.ts';

/**
 * Reads the record and compiles the whole API. Same content, same documents, byte for byte.
 * @throws {AuthorError} when the record is not whole
 */
export function compileApi(contentDirectory: string): Documents {
  return compileRecords(loadRecords(contentDirectory));
}

/** @throws {AuthorError} when a record names what does not exist, or tells too early */
export function compileRecords(records: RecordSet): Documents {
  const findings = checkReferences(records);
  if (findings.length > 0) throw new AuthorError(findings);

  const order = new GateOrder(records.series.seasons);
  const tells = tellsUpTo(records, order);
  const documents: Documents = new Map();
  documents.set('seasons.json', { seasons: records.series.seasons });
  for (const lang of languages) {
    const context: Context = { records, order, tells, lang };
    for (const [path, document] of compileLanguage(context)) documents.set(`${lang}/${path}`, document);
  }
  const bibliography = bibliographyOf({ records, order, tells });
  documents.set('sources.json', bibliography.safe);
  documents.set('sources/reveals.json', bibliography.reveals);
  return describeApi(documents);
}

function compileLanguage(context: Context): Documents {
  const { records } = context;
  const documents: Documents = new Map();
  const splits = new Map<string, Split>();
  const put = (path: string, parts: Split) => {
    splits.set(path, parts);
    documents.set(`${path}.json`, parts.document);
    documents.set(`${path}/reveals.json`, parts.reveals);
  };

  put('series', split(context, seriesOf(context)));
  put('story', split(context, storyOf(context)));
  for (const name of ['story', 'production'] as const)
    put(`timelines/${name}`, split(context, timelineOf(context, name)));
  put('relationships', split(context, { id: 'relationships', head: {}, sections: { edges: edgesOf(context) } }));

  const resources: Record<string, Parts[]> = {
    characters: entries(records.characters, (id, record) => characterOf(context, id, record)),
    people: entries(records.people, (id, record) => personOf(context, id, record)),
    episodes: entries(records.episodes, (id, record) => episodeOf(context, id, record)),
    notes: entries(records.notes, (id, record) => noteOf(context, id, record)),
    terms: entries(records.terms, (id, record) => termOf(context, id, record)),
  };
  for (const [resource, items] of Object.entries(resources)) {
    const heads = items
      .map(({ id, from, head }) => ({ id, ...gateKey(from), ...head }))
      .toSorted((a, b) => rankOf(a) - rankOf(b) || a.id.localeCompare(b.id));
    const titles =
      resource === 'episodes'
        ? entries(records.episodes, (id, record) => ({ id, titles: titlesOf(context, id, record) }))
        : undefined;
    const parts = resource === 'people' ? partsOf(context) : undefined;
    const list = (keep: (item: Gated) => boolean) => ({
      items: heads.filter(keep),
      ...(parts && { parts: parts.filter(keep) }),
      ...(titles && {
        titles: titles
          .map(({ id, titles: all }) => ({ id, ...firstGate(all), titles: all.filter(keep) }))
          .filter(({ titles: kept }) => kept.length > 0),
      }),
    });
    documents.set(`${resource}.json`, list(isSafe));
    documents.set(
      `${resource}/reveals.json`,
      list((item) => !isSafe(item)),
    );
    for (const parts of items) put(`${resource}/${parts.id}`, split(context, parts));
  }
  for (const id of records.episodes.keys())
    documents.set(`episodes/${id}/unlocks.json`, unlocksOf(records, id, splits));
  return documents;
}

function entries<Value, Result>(map: Map<string, Value>, compile: (id: string, value: Value) => Result): Result[] {
  return [...map].map(([id, value]) => compile(id, value));
}

function firstGate(items: readonly Gated[]): { from?: string } {
  return gateKey(items[0]?.from);
}

/** Place in a list: cast and crew by billing, notes by order, episodes by season and number; the rest by id. */
function rankOf(head: object): number {
  const { billing, order, season, number } = head as Record<string, number | undefined>;
  return billing ?? order ?? (season ?? 0) * 1000 + (number ?? 0);
}

function seriesOf(context: Context): Parts {
  const { records, lang } = context;
  const { series } = records;
  return {
    id: 'series',
    head: {
      title: nameOf(series.title),
      notice: series.notice[lang],
      seasons: series.seasons,
      departments: series.departments.map((department) => ({ id: department.id, name: department[lang] })),
    },
    sections: { glance: passagesOf(context, series.glance, undefined) },
  };
}

function storyOf(context: Context): Parts {
  const { series } = context.records;
  const section = (name: 'premise' | 'tone' | 'setting' | 'ending' | 'threads' | 'unknown') =>
    passagesOf(context, series[name], undefined);
  return {
    id: 'story',
    head: { advisories: advisoriesOf(context, series.advisories) },
    sections: {
      premise: section('premise'),
      tone: section('tone'),
      setting: section('setting'),
      themes: passagesOf(context, series.themes, undefined).map((passage, index) => ({
        ...passage,
        title: series.themes[index]?.title[context.lang] ?? '',
      })),
      ending: section('ending'),
      threads: section('threads'),
      unknown: section('unknown'),
    },
  };
}

function timelineOf(context: Context, name: 'story' | 'production'): Parts {
  const { timeline } = context.records;
  const moments = passagesOf(context, timeline[name], undefined);
  return {
    id: name,
    head: {},
    sections: {
      moments: moments.map((moment, index) => ({
        ...moment,
        ...(name === 'story' && { when: timeline.story[index]?.when[context.lang] }),
      })),
    },
  };
}
