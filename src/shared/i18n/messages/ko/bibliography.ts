import type { messages as english } from '../en/bibliography.ts';

export const messages: typeof english = {
  confidenceTitle: '정보의 신뢰도',
  description: '모든 출처와 각 출처에서 나온 정보를 찾아볼 수 있습니다.',
  list: '전체 출처',
  filter: '매체, 제목, 페이지 이름으로 찾기',
  letters: '첫 글자로 찾기',
  statements: (count) => `정보 ${count}건`,
  count: (count) => `지금 볼 수 있는 내용의 출처는 모두 ${count}건입니다.`,
  found: (count, all) => `전체 ${all}건 중 ${count}건`,
  noneFound: (query) => `‘${query}’에 맞는 출처가 없습니다.`,
  showAll: '전체 출처 보기',
};
