import type { messages as english } from '../en/settings.ts';

export const messages: typeof english = {
  description: '시청 진도와 화면 모드를 설정합니다.',
  theme: {
    title: '화면 모드',
    choices: { system: '시스템 설정', light: '라이트 모드', dark: '다크 모드', contrast: '고대비' },
  },
  text: { title: '글자 크기', choices: { normal: '보통', large: '크게', larger: '더 크게' } },
  motion: { title: '움직임', choices: { system: '시스템 설정', calm: '줄이기' } },
  names: {
    title: '이름 표기',
    choices: {
      normal: '언어별 기본 표기',
      subtitles: '영어 자막 표기',
      romanised: '로마자 표기법',
      hangul: '한글 먼저',
    },
  },
  keys: { title: '한 글자 단축키', choices: { on: '켜기', off: '끄기' } },
};
