import type { messages as english } from '../en/people.ts';

export const messages: typeof english = {
  filter: '구분별로 보기',
  plays: '배역',
  as: (characters) => `${characters} 역`,
  about: '경력과 발언',
  works: '작품',
  awards: '이 작품의 수상·후보 내역',
  notes: '관련 제작 노트',
  kinds: { actor: '출연진', crew: '제작진', company: '관련 회사' },
  unknown: '확인되지 않은 점',
  yearUnknown: '연도 미상',
};
