import type { messages as en } from '../en/lasting.ts';

export const messages: typeof en = {
  mayBeCleared: '한동안 방문하지 않으면 브라우저가 보관함을 지울 수 있습니다. 7일 만에 지우는 브라우저도 있습니다.',
  ask: '지우지 않도록 요청하기',
  takeAlong: '파일로 저장하기',
};
