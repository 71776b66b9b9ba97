/** What readers of this series type, by class, each with the page that has to come first. */
type Queries = Readonly<Record<string, readonly (readonly [typed: string, finds: string])[]>>;

export const searchQueries: Queries = {
  hangul: [
    ['서하림', 'characters/seo-ha-rim'],
    ['라온', 'characters/pyo-ra-on'],
    ['수준점', 'terms/benchmark'],
  ],
  initials: [
    ['ㅅㅎㄹ', 'characters/seo-ha-rim'],
    ['ㄴㅇㅇ', 'people/nam-yi-an'],
  ],
  syllables: [
    ['서하ㄹ', 'characters/seo-ha-rim'],
    ['표랑', 'characters/pyo-ra-on'],
  ],
  layout: [
    ['tjgkfla', 'characters/seo-ha-rim'],
    ['rkddudnf', 'people/kang-yeo-ul'],
  ],
  romanised: [
    ['suh harim', 'characters/seo-ha-rim'],
    ['gang yeoul', 'people/kang-yeo-ul'],
  ],
  typos: [
    ['seo ha-rm', 'characters/seo-ha-rim'],
    ['bencmark', 'terms/benchmark'],
  ],
  terms: [
    ['Höhenfestpunkt', 'terms/benchmark'],
    ['hohenfestpunkt', 'terms/benchmark'],
    ['actor', 'people/nam-yi-an'],
  ],
  episodes: [
    ['Folge 2', 'episodes/s1e2'],
    ['s2e1', 'episodes/s2e1'],
  ],
};

/** What names nothing in this series: at most a tenth of it may be answered at all. */
export const nonsense: readonly string[] = [
  'xqzvk',
  'zzyzx',
  'quidditch',
  'trebuchet',
  'plutonium',
  '쀍쒧',
  '퀴디치',
  '우쿨렐레',
  'vexillology',
  'wug wug',
];
