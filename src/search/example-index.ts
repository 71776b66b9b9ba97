/** For tests, what an invented series has to be found. */
import type { Findable } from '#shared/schema/document.ts';
import { inEachLanguage } from '#shared/schema/in-each-language.ts';
import { searchIndexOf } from './search-index.ts';

/** In languages beyond these two as in the first. */
const role = (en: string, ko: string) => ({ ...inEachLanguage(() => en), ko });

const none = { names: [], roles: [], near: [] };

export const exampleFindables: readonly Findable[] = [
  {
    ...none,
    id: 'characters/mun-ga-ram',
    names: [{ en: 'Mun Ga-ram', ko: '문가람', other: ['ムン・ガラム'] }],
    roles: [role('Ferry captain; first of her family', '여객선 선장')],
  },
  { ...none, id: 'characters/mun-ga-ram', near: ['people/yuk-dong-hae'] },
  {
    ...none,
    id: 'characters/ok-tae-eul',
    names: [{ en: 'Ok Tae-eul', ko: null, other: ['Captain Ok'] }],
    roles: [role('Mechanic', '기관사')],
  },
  {
    ...none,
    id: 'people/yuk-dong-hae',
    names: [{ en: 'Yuk Dong-hae', ko: '육동해', other: [] }],
    roles: [role('Actor', '배우')],
    near: ['characters/mun-ga-ram'],
  },
  { ...none, id: 'people/mun-seo-jin', names: [{ en: 'Mun Seo-jin', ko: '문서진', other: [] }] },
  {
    ...none,
    id: 'terms/tide-table',
    names: [{ en: 'Tide table', ko: '조석표', other: ['tables of high and low water'] }],
  },
  { ...none, id: 'terms/ebb', names: [{ en: 'Ebb', ko: '썰물', other: [] }] },
  { ...none, id: 'episodes/s1e3', names: [{ en: 'Episode 3', ko: '3화', other: ['s1e3'] }] },
  { ...none, id: 'episodes/s1e3', from: 's1e2', names: [{ en: 'Slack water' }] },
  { ...none, id: 'episodes/s2e3', names: [{ en: 'Episode 3 of season 2', ko: '시즌 2 3화', other: ['s2e3'] }] },
  { ...none, id: 'works/compass', to: 'people/yuk-dong-hae', names: [{ en: 'Compass', ko: null, other: [] }] },
  { ...none, id: 'songs/nameless' },
];

export const exampleIndex = () => searchIndexOf(exampleFindables);
