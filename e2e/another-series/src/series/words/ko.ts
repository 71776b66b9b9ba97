import type { words as english } from './en.ts';

export const words: typeof english = {
  appName: '야장',
  tagline: '시청자가 만든 안내서',
  descriptions: {
    home: '누가 어느 땅을 제 것이라 하는지, 지도에는 무엇이 있는지, 어떻게 찍었는지를 세 언어로 담았습니다. 아직 보지 않은 내용은 나오지 않습니다.',
    people: '출연하고 만든 사람들, 그리고 그들이 작품을 두고 한 말을 모았습니다.',
    production: '세 곳을 이어 붙여 골짜기 하나를 만든 과정과 지도를 그린 사람들의 이야기입니다.',
    productionTimeline: '첫 기획부터 둘째 시즌까지 날짜가 확인된 일을 출처와 함께 차례로 정리했습니다.',
    glossary: '측량과 지도 보관에 쓰는 말을 어려운 용어 없이 풀이했습니다.',
  },
  notice: '시청자가 만든 안내서입니다. 작품의 제작진과는 관련이 없으며 승인을 받지 않았습니다.',
  rights: '작품에 관한 모든 권리는 제작진에게 있습니다.',
  title: '〈빈 도엽〉',
  inShow: '작품 속에서는',
  strand: '땅을 둘러싼 주장',
  topics: { filming: '촬영', maps: '지도' },
  termKinds: { mark: '현장의 표지', document: '문서' },
  relations: {
    'guide-of': '길을 안내받는 사람',
    'guided-by': '길을 안내하는 사람',
    'accomplice-of': '공범',
    'at-odds-with': '맞서는 사람',
  },
  corroborated: '서로 독립된 믿을 만한 출처 두 곳 이상에서 일치하는 내용입니다.',
};
