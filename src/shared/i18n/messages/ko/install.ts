import type { messages as english } from '../en/install.ts';

export const messages: typeof english = {
  title: '오프라인 저장',
  saved: (megabytes) => `앱 전체가 이 기기에 저장되어 있습니다(${megabytes}MB).`,
  saving: '첫 방문 후 백그라운드에서 저장하고 있습니다.',
  unsupported: '이 브라우저에서는 앱을 오프라인용으로 저장할 수 없습니다.',
  install: '앱 설치',
  help: '전용 아이콘이 생기고, 인터넷 없이도 열립니다.',
};
