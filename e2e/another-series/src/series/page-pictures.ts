/** What stands for a page that is about no single record, out of the drawings of those that are known before watching. */
export const pagePictures = {
  story: 'episodes/s1e1',
  characters: 'characters/seo-ha-rim',
  production: 'notes/filming',
  glossary: 'terms/mark',
};
