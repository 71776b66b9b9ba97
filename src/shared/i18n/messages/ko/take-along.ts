import type { messages as en } from '../en/take-along.ts';

export const messages: typeof en = {
  title: '내 데이터 옮기기',
  help: '시청 진도와 보관함, 설정은 이 브라우저에만 저장됩니다. 파일로 저장하거나 다른 기기 또는 설치한 앱으로 옮길 수 있으며, 서버는 거치지 않습니다.',
  save: '파일로 저장',
  open: '보내거나 가져오기',
  guest: '게스트 모드에서는 데이터를 저장하거나 옮길 수 없습니다.',
};
