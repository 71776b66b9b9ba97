import type { messages as en } from '../en/offline.ts';

export const messages: typeof en = {
  title: '오프라인 저장',
  whole: (megabytes) => `앱 전체가 이 기기에 저장되어 있습니다(${megabytes}MB).`,
  part: (megabytes) =>
    `각 목록의 앞부분과 열어 본 내용이 이 기기에 저장되어 있습니다(${megabytes}MB). 나머지를 보려면 인터넷 연결이 필요합니다.`,
  saving: '첫 방문 후 백그라운드에서 저장하고 있습니다.',
  unsupported: '이 브라우저에서는 앱을 오프라인용으로 저장할 수 없습니다.',
  install: '앱 설치',
  installHelp: '전용 아이콘이 생기고, 인터넷 없이도 열립니다.',
};
