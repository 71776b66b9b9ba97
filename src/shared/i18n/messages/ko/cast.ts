import type { messages as english } from '../en/cast.ts';

export const messages: typeof english = {
  description: '등장인물을 한 사람씩 소개합니다. 아직 보지 않은 회차의 내용은 나오지 않습니다.',
  filter: '소속별로 보기',
  arrange: '정렬과 필터',
  sort: '정렬 기준',
  sorts: {
    billing: '출연진 순서',
    name: '로마자 이름',
    hangul: '한글 이름',
    first: '첫 등장 회차',
  },
  first: '첫 등장',
  anyEpisode: '모든 회차',
  anyone: '모든 배우',
  count: (shown, all) => `${all}명 중 ${shown}명 표시`,
  none: '지금까지 나온 인물 중에는 조건에 모두 맞는 사람이 없습니다.',
  clear: '전체 보기',
  more: '회차를 더 보면 다른 인물도 표시됩니다.',
};
