import type { Localized } from '#shared/schema/record.ts';
import { Dice } from './dice.ts';
import { phraseOf, sentenceOf } from './sentences.ts';
import { episodes, type Invented, safeStatement, seasons, type World } from './world.ts';

const title: Localized = { en: 'The Last Ferry', ko: '마지막 나룻배' };

/** What the record says of the series as a whole, its episodes and its sources. */
export function* inventSeries(world: World): Generator<Invented> {
  const statement = (role: number, place = 0) => safeStatement(world, place, 40 + role, title);
  yield [
    'series.yaml',
    {
      title: { ...title, other: [] },
      notice: {
        en: 'An invented series, to see how the app bears a large record.',
        ko: '기록이 커져도 앱이 견디는지 보려고 지어낸 시리즈입니다.',
      },
      seasons,
      documents: {
        story: { en: 'The story', ko: '줄거리' },
        'timelines/story': { en: 'The story in order', ko: '이야기 속 시간 순서' },
        'timelines/production': { en: 'The production by date', ko: '날짜로 보는 제작 과정' },
        episode: { en: 'Episode {number}', ko: '{number}화' },
        laterEpisode: { en: 'Season {season}, episode {number}', ko: '시즌 {season} {number}화' },
      },
      departments: Array.from({ length: 8 }, (_, place) => ({
        id: `department-${place + 1}`,
        ...phraseOf(new Dice(place)),
      })),
      premise: [{ id: 'first-premise', ...statement(0) }],
      tone: [{ id: 'first-tone', ...statement(1) }],
      setting: [{ id: 'first-setting', ...statement(2) }],
      glance: [{ id: 'first-glance', ...statement(3) }],
      themes: [{ id: 'way-home', title: { en: 'The way home', ko: '돌아가는 길' }, ...statement(4) }],
      advisories: [{ grade: 'mild', ...statement(5) }],
      ending: [{ id: 'last-ending', from: episodes.at(-1), ...statement(6) }],
      threads: [],
      unknown: [],
    },
  ];
  yield [
    'timeline.yaml',
    {
      story: [{ id: 'before', from: episodes[0], when: { en: 'Before', ko: '이전' }, ...statement(7) }],
      production: [{ id: 'release', date: '2024-05', topic: 'release', ...statement(8) }],
    },
  ];
  for (const [place, id] of episodes.entries()) yield [`episodes/${id}.yaml`, episodeAt(world, place)];
  yield ['sources.yaml', Object.fromEntries(world.sources.map((id, place) => [id, sourceAt(id, place)]))];
}

function episodeAt(world: World, place: number): object {
  const statement = (role: number) => safeStatement(world, place, 60 + role, title);
  const { en, ko } = phraseOf(new Dice(place + 500));
  return {
    season: 1 + Math.floor(place / 8),
    number: 1 + (place % 8),
    titles: [
      { lang: 'en', text: `${en} (${place + 1})`, sources: [world.sources[0]], confidence: 'single-source' },
      { lang: 'ko', text: `${ko} (${place + 1})`, sources: [world.sources[0]], confidence: 'single-source' },
    ],
    line: statement(0),
    advisories: [],
    beats: [1, 2, 3].map((role) => ({ id: `beat-${role}`, ...statement(role) })),
    places: [phraseOf(new Dice(place + 600))],
    terms: [world.terms[place % world.terms.length]],
    themes: ['way-home'],
  };
}

function sourceAt(id: string, place: number): object {
  const dice = new Dice(place + 900);
  const phrase = phraseOf(dice);
  const { en, ko } = sentenceOf(dice, phrase);
  return {
    site: `${phrase.en.split(' ')[0]} Review`,
    outlet: id,
    title: { en: en.slice(0, 60), ko: ko.slice(0, 30) },
    // One in eight tells plot by its very title.
    ...(place % 8 === 7 && { titleFrom: episodes[place % episodes.length] }),
    date: `20${10 + dice.below(15)}-${String(1 + dice.below(12)).padStart(2, '0')}`,
    lang: 'en',
    url: `https://review.example/${id}`,
  };
}
