import type { messages as en } from '../en/set-aside.ts';

export const messages: typeof en = {
  notes: '내 메모',
  seenOn: '시청한 날',
  save: '파일로 저장',
  putBack: '되살리기',
  discard: '삭제',
  all: '모두 되살렸습니다.',
  some: '읽을 수 있는 내용은 사용 중입니다. 나머지는 원본에 그대로 남아 있습니다.',
  none: '읽을 수 있는 내용이 없어 되살리지 못했습니다.',
  newer: '더 새로운 버전의 앱이 저장한 데이터라 되살리지 못했습니다.',
  notKept: '지금은 저장할 수 없어 이 탭을 닫을 때까지만 사용합니다. 원본은 그대로 남아 있습니다.',
  discarded: '삭제했습니다.',
};
