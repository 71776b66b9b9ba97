import type { messages as english } from '../en/relationships.ts';

/** 인물 관계도. */
export const messages: typeof english = {
  description:
    '누가 누구와 어떤 사이인지 회차별 관계도와 표로 보여 줍니다. 아직 보지 않은 회차의 내용은 나오지 않습니다.',
  map: '인물 관계도',
  keys: '화살표 키로 선을 따라 다음 인물로 이동하고, Enter 키로 선택하고, Esc 키로 전체를 다시 봅니다.',
  toTable: '표로 이동',
  upTo: '이야기 시점:',
  before: '시청 전',
  earlier: '이전 회차',
  later: '다음 회차',
  closer: '확대',
  further: '축소',
  whole: '전체 보기',
  choose: '인물을 선택하면 다른 인물과 어떤 사이인지 볼 수 있습니다.',
  chosen: (name, count) => `${name}: 관계 ${count}개`,
  ties: (count) => `관계 ${count}개`,
  page: '인물 페이지로',
  everyone: '모든 인물 보기',
  lines: '선의 뜻',
  table: '표로 보기',
  who: '인물',
  what: '앞사람에게 뒷사람은',
  inTable: (name) => `표에서 보기: ${name}`,
  more: '회차를 볼수록 인물과 관계가 더 나타납니다.',
  part: '비중이 큰 인물만 관계도에 나타납니다. 한 인물의 모든 관계는 그 인물의 페이지에 있습니다.',
};
