import type { messages as english } from '../en/home.ts';

export const messages: typeof english = {
  madeAll: '제작 노트 모두 보기',
  questions: {
    characters: '저 사람 누구였더라?',
    glossary: '그 말은 무슨 뜻이었지?',
    production: '저 장면은 실제로 찍은 걸까?',
  },
  lead: '스포일러 걱정 없이 찾아보세요.',
  search: '이름, 용어, 회차를 찾아보세요',
  whoTitle: '등장인물',
  whoAll: '등장인물 모두 보기',
  storyTitle: '스포일러 없는 줄거리',
  storyAll: '작품 소개, 주제, 회차별 줄거리 보기',
  madeTitle: '제작 뒷이야기',
};
