/** What stands for a page that is about no single record: a drawing of its own, or out of those that are known before watching. */
export const pagePictures: Readonly<Record<string, string>> = {
  story: 'episodes/s1e1',
  characters: 'characters/baek-kang-hyuk',
  relationships: 'characters/park-gyeong-won',
  compare: 'characters/cheon-jang-mi',
  people: 'notes/casting',
  production: 'notes/filming',
  productionTimeline: 'pages/production-timeline',
  glossary: 'terms/golden-hour',
};
