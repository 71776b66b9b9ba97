import type { messages as en } from '../en/failures.ts';

export const messages: typeof en = {
  title: '페이지를 불러오지 못했습니다',
  reasons: {
    offline:
      '인터넷에 연결되어 있지 않고, 이 페이지는 아직 이 기기에 저장되지 않았습니다. 다시 연결되면 바로 열립니다.',
    unreachable: '페이지를 다 받기 전에 연결이 끊겼습니다. 보관함과 시청 기록은 그대로 남아 있습니다.',
    refused: '지금 서버에 문제가 있습니다. 보관함과 시청 기록은 그대로 남아 있습니다.',
    foreign:
      '앱이 아닌 다른 곳에서 응답했습니다. 호텔이나 열차 와이파이의 로그인 화면일 수 있으니, 로그인한 뒤 다시 시도해 주세요.',
    incomplete: '페이지를 일부만 받았습니다. 보관함과 시청 기록은 그대로 남아 있습니다.',
    outdated: '앱의 일부를 찾을 수 없거나 버전이 서로 맞지 않습니다. 새 버전이 나왔을 수 있으니 새로고침해 주세요.',
  },
  whatAnswered: '응답한 화면 보기',
  brokenTitle: '앱에 문제가 생겼습니다',
  broken: '앱 자체의 오류입니다. 보관함과 시청 기록에는 영향이 없습니다.',
  reload: '새로고침',
};
