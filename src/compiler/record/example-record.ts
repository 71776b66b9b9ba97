/** A whole record of an invented series, small enough to read, for tests: two episodes, two people of whom one is gated. */
import * as z from 'zod/mini';
import { fileSchemas, recordSchemas } from '#shared/schema/record.ts';
import { parseRecord, type RecordSet } from './load.ts';

const texts = {
  'series.yaml': `
title: { en: Harbour Lights, ko: 항구의 불빛 }
notice: { en: A fan project., ko: 팬 프로젝트. }
seasons: [{ number: 1, episodes: [s1e1, s1e2] }]
documents:
  story: { en: The story, ko: 줄거리 }
  timelines/story: { en: The story in order, ko: 이야기 속 시간 순서 }
  timelines/production: { en: The production by date, ko: 날짜로 보는 제작 과정 }
  episode: { en: "Episode {number}", ko: "{number}화" }
  laterEpisode: { en: "Voyage {season}, episode {number}", ko: "항해 {season} {number}화" }
departments: [{ id: night-shift, en: Night shift, ko: 야간조 }]
premise:
  - { id: start, en: A harbour at night., ko: 밤의 항구., sources: [paper], confidence: corroborated }
tone: []
setting: []
glance: []
themes: []
advisories: []
ending:
  - { id: end, from: s1e2, en: The lamp goes out., ko: 등불이 꺼진다., sources: [blog], confidence: fan-account }
threads: []
unknown: []
`,
  'timeline.yaml': `
story: []
production: []
`,
  'sources.yaml': `
paper: { site: The Paper, founding: true, title: A first look, date: "2024-05-01", lang: en, url: "https://paper.example/a" }
blog: { site: A blog, title: The lamp goes out, titleFrom: s1e2, date: null, lang: ko }
`,
  'episodes/s1e1.yaml': `
season: 1
number: 1
titles: [{ lang: en, text: Landfall, sources: [paper], confidence: single-source }]
line: { en: A ship comes in., ko: 배가 들어온다., sources: [paper], confidence: single-source }
advisories: [{ grade: mild, en: Rough sea., ko: 거친 바다., sources: [paper], confidence: single-source }]
beats:
  - { id: arrival, en: "[[characters/mara|Mara]] ties up the ship.", ko: "[[characters/mara|마라]]가 배를 묶는다.", sources: [paper], confidence: single-source }
places: []
terms: []
themes: []
`,
  'episodes/s1e2.yaml': `
season: 1
number: 2
titles: [{ lang: en, text: The stowaway, sources: [paper], confidence: single-source }]
line: { en: A quiet night., ko: 조용한 밤., sources: [paper], confidence: single-source }
advisories: []
beats:
  - { id: find, en: Someone is aboard., ko: 누군가 배에 있다., sources: [paper], confidence: single-source }
places: []
terms: []
themes: []
`,
  'characters/mara.yaml': `
name: { en: Mara Quayside, ko: 마라 }
billing: 1
department: night-shift
playedBy: ada
rank: { en: Pilot, ko: 도선사 }
line: { en: She knows the harbour., ko: 항구를 잘 안다., sources: [paper], confidence: corroborated }
about:
  - { id: calm, en: She keeps calm., ko: 침착하다., sources: [paper], confidence: corroborated }
  - { id: secret, from: s1e2, en: She lit the lamp., ko: 등불을 켰다., sources: [blog], confidence: fan-account }
relations:
  - { to: tobin, kind: mentor-of, en: She takes Tobin in., ko: 토빈을 거둔다., sources: [blog], confidence: fan-account }
appears: [s1e1, s1e2]
`,
  'characters/tobin.yaml': `
name: { en: Tobin Reefknot, ko: 토빈매듭 }
from: s1e2
billing: 2
rank: { en: Stowaway, ko: 밀항자 }
line: { en: He hid below deck., ko: 갑판 아래 숨었다., sources: [blog], confidence: fan-account }
appears: [s1e2]
`,
  'people/ada.yaml': `
name: { en: Ada Example, ko: 에이다 }
kind: actor
billing: 1
job: { en: Actor, ko: 배우 }
line: { en: She plays Mara., ko: 마라를 연기한다., sources: [paper], confidence: corroborated }
works: [{ work: tides, sources: [paper], confidence: single-source }]
`,
  'works/tides.yaml': `
title: { en: Tides, ko: null }
kind: film
year: 2020
`,
  'notes/making.yaml': `
topic: filming
title: { en: On the water, ko: 물 위에서 }
order: 1
line: { en: It was filmed at sea., ko: 바다에서 찍었다., sources: [paper], confidence: corroborated }
about:
  - { id: boat, date: "2024-05", en: A real boat was used., ko: 진짜 배를 썼다., sources: [paper], confidence: corroborated }
people: [ada]
characters: [mara]
`,
  'terms/berth.yaml': `
name: { en: Berth, ko: 선석 }
kind: principle
line: { en: Where a ship ties up., ko: 배를 대는 곳., sources: [paper], confidence: single-source }
`,
};

export type ExampleFile = keyof typeof texts;

const schemas = { ...recordSchemas, ...fileSchemas };
const parsed = new Map<string, unknown>();

/** Most files are the same in every test, and parsing takes most of their time. */
function parseOnce(file: string, text: string, schema: z.ZodMiniType): unknown {
  const key = `${file}\n${text}`;
  if (!parsed.has(key)) {
    const result = parseRecord(file, text, schema);
    if ('findings' in result) throw new Error(JSON.stringify(result.findings));
    parsed.set(key, result.value);
  }
  return parsed.get(key);
}

/**
 * @param changes for each file, a change of its text; the result must still be valid by itself
 * @throws when a changed file is not valid, with its findings
 */
export function exampleRecord(changes: Partial<Record<ExampleFile, (text: string) => string>> = {}): RecordSet {
  const records: Record<string, unknown> = {};
  for (const kind of Object.keys(recordSchemas)) records[kind] = new Map();
  for (const [file, text] of Object.entries(texts)) {
    const [kind = '', id] = file.replace('.yaml', '').split('/');
    const schema = schemas[kind as keyof typeof schemas] as z.ZodMiniType;
    const value = structuredClone(parseOnce(file, changes[file as ExampleFile]?.(text) ?? text, schema));
    if (id === undefined) records[kind] = value;
    else (records[kind] as Map<string, unknown>).set(id, value);
  }
  return records as RecordSet;
}

export function exampleText(file: ExampleFile): string {
  return texts[file];
}
