import type { messages as english } from '../en/production.ts';

export const messages: typeof english = {
  phases: { making: '제작 과정', release: '공개', after: '공개 이후' },
  people: '출연진과 제작진',
  characters: '등장인물',
  terms: '용어',
  unknown: '확인되지 않은 점',
  account: '자세한 내용',
  awards: '수상·후보 내역',
  ranking: '주간 순위',
  chart: '주별 시청 수와 순위',
  place: (rank) => `${rank}위`,
  week: '집계 마감일',
  rank: '순위',
  views: '시청 수',
  hours: '시청 시간',
  noFigure: '미공개',
  differences: '달라진 점',
};
