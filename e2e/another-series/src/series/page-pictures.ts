/** What stands for a page that is about no single record: a drawing of its own, or out of those that are known before watching. */
export const pagePictures: Readonly<Record<string, string>> = {
  story: 'episodes/s1e1',
  characters: 'characters/seo-ha-rim',
  production: 'notes/filming',
  glossary: 'terms/mark',
};
