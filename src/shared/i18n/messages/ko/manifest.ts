import type { messages as en } from '../en/manifest.ts';

export const messages: typeof en = {
  description: '비공식 안내서입니다. 줄거리와 등장인물, 제작 노트를 스포일러 없이 담았습니다.',
  screenshots: {
    phoneHome: '휴대전화에서 본 홈',
    phoneCharacter: '휴대전화에서 본 등장인물 페이지(정보마다 출처 표시)',
    phoneStory: '휴대전화에서 본 줄거리',
    wideHome: '넓은 화면에서 본 홈',
    wideCharacters: '넓은 화면에서 본 등장인물 목록',
    wideProduction: '넓은 화면에서 본 제작 노트',
  },
};
