import type { messages as en } from '../en/lost-page.ts';

export const messages: typeof en = { title: '앱을 불러오지 못했습니다', retry: '다시 시도' };
