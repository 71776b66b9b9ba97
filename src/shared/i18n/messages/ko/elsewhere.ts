import type { messages as english } from '../en/elsewhere.ts';

export const messages: typeof english = {
  titles: { watch: '볼 수 있는 곳', read: '읽을 수 있는 곳', both: '보고 읽을 수 있는 곳' },
  leaves: '링크는 앱 밖의 새 탭에서 열리며, 인터넷 연결이 필요합니다.',
  address: {
    checked: '',
    home: '첫 화면으로 연결됩니다. 제목을 검색해 보세요.',
    unconfirmed: '확인되지 않은 주소라 다른 곳이 열릴 수 있습니다.',
  },
};
