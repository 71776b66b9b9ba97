import type { messages as en } from '../en/sections.ts';

export const messages: typeof en = {
  keep: (section) => `‘${section}’ 부분 담기`,
  people: {
    about: '경력과 발언',
    awards: '이 작품의 수상·후보 내역',
    works: '작품',
    unknown: '확인되지 않은 점',
  },
  episodes: {
    beats: '줄거리',
    titles: '제목',
    places: '장소',
  },
  notes: {
    about: '자세한 내용',
    unknown: '확인되지 않은 점',
    places: '촬영지',
    pieces: '작품에 흐르는 곡',
    awards: '수상·후보 내역',
    ranking: '주간 순위',
    differences: '달라진 점',
  },
  story: {
    premise: '작품 소개',
    tone: '분위기',
    setting: '배경',
    themes: '주제',
    ending: '결말',
    threads: '남은 이야기',
    unknown: '확인되지 않은 점',
  },
};
