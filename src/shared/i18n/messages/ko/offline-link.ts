import type { messages as en } from '../en/offline-link.ts';

export const messages: typeof en = {
  notSaved: '오프라인 상태이고, 이 링크의 내용은 기기에 저장되어 있지 않습니다. 그래도 열어 보려면 다시 누르세요.',
};
