import { byCode } from '../../by-code.ts';
import type { messages as english } from '../en/story.ts';

export const messages: typeof english = {
  premise: '작품 소개',
  tone: '분위기',
  setting: '배경',
  glance: '한눈에 보는 시즌',
  themes: '주제',
  episodes: '회차 목록',
  advisories: '시청하기 전에',
  ending: '결말',
  threads: '남은 이야기',
  timeline: '시간순으로 보는 이야기',
  timelineNumbers: '숫자는 그 일이 나오는 회차입니다.',
  unknown: '확인되지 않은 점',
  episode: {
    noTitle: '한국어 제목은 확인되지 않았습니다.',
    titleIn: byCode({ en: '영어 제목', ko: '한국어 제목' }),
    titles: '제목',
    titleMissing: '한국어 제목 미확인',
    beats: '줄거리',
    places: '장소',
    appears: '등장인물',
    terms: '용어',
    advisories: '시청 주의 사항',
    noAdvisories: '이 회차에만 해당하는 주의 사항은 없습니다. 작품 전체의 주의 사항을 참고하세요.',
    shut: '이 회차를 시청 완료로 표시하면 줄거리가 열립니다.',
    previous: '이전 회차',
    next: '다음 회차',
  },
};
