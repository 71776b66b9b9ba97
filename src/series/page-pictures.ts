/** What stands for a page that is about no single record, out of the drawings of those that are known before watching. */
export const pagePictures = {
  story: 'episodes/s1e1',
  characters: 'characters/baek-kang-hyuk',
  relationships: 'characters/park-gyeong-won',
  compare: 'characters/cheon-jang-mi',
  people: 'notes/casting',
  production: 'notes/filming',
  glossary: 'terms/golden-hour',
};
