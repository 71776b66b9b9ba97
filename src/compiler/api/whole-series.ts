/** The documents about no single record, each as head and sections in one language. */
import type { Language } from '#series/languages.ts';
import type * as schemas from '#shared/schema/document.ts';
import { edgesOf } from '../kinds/character.ts';
import { elsewhereOf } from '../kinds/elsewhere.ts';
import { advisoriesOf } from '../kinds/episode.ts';
import type { Parts } from '../kinds/parts.ts';
import type { RecordSet } from '../record/load.ts';
import { mapOf } from '../map/map-of-record.ts';
import { type Context, nameOf, passagesOf } from '../statements/context.ts';

/** What the series is. */
export function seriesOf(context: Context): Parts<typeof schemas.series> {
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

/** What it tells, as a whole. */
export function storyOf(context: Context): Parts<typeof schemas.story> {
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
      elsewhere: elsewhereOf(context),
    },
  };
}

export function timelineOf(context: Context, name: 'story' | 'production'): Parts<typeof schemas.timeline> {
  const { timeline } = context.records;
  const moments = passagesOf(context, timeline[name], undefined);
  const placed = name === 'story' ? timeline.story : timeline.production;
  return {
    id: name,
    head: {},
    sections: {
      moments: moments.map((moment, index) => ({ ...moment, ...placeOf(placed[index], context.lang) })),
    },
  };
}

type Timeline = RecordSet['timeline'];

/** What sets a moment beside the others of its timeline. */
function placeOf(moment: Timeline['story' | 'production'][number] | undefined, lang: Language) {
  if (!moment) return {};
  if ('when' in moment) return { when: moment.when[lang] };
  const { topic, landmark } = moment;
  return { topic, ...(landmark && { landmark: { title: landmark.title[lang], plate: landmark.plate } }) };
}

/** The map of all relations: first those that are drawn, and of these first what opens first. */
export function relationshipsOf(context: Context): Parts<typeof schemas.relationships> {
  const places = mapOf(context.records);
  const drawn = new Set(places.map(({ id }) => id));
  const isUndrawn = ({ of, to }: schemas.Edge) => Number(!drawn.has(of.id) || !drawn.has(to.id));
  const edges = edgesOf(context).toSorted(
    (a, b) => isUndrawn(a) - isUndrawn(b) || context.order.compare(a.from, b.from),
  );
  return { id: 'relationships', head: {}, sections: { edges, places } };
}
