import type { messages as en } from '../en/progress.ts';

export const messages: typeof en = {
  help: '선택한 지점보다 뒤의 내용은 앱 어디에도 표시되지 않습니다.',
  midwayRow: '지금 보는 중인 회차',
  finishedRow: '마지막으로 끝까지 본 회차',
  meaning: '보는 중인 회차를 고르면 그 전까지의 내용만, 끝까지 본 회차를 고르면 그 회차의 내용까지 모두 열립니다.',
  guestHelp:
    '다른 사람에게 기기를 건넬 때 쓰는 기능입니다. 아무것도 시청하지 않은 상태로 표시되고 보관함도 숨겨집니다. 버튼을 한 번 누르면 원래대로 돌아옵니다.',
  setTo: (episode) => `${episode}까지 시청 완료로 표시했습니다. 해당 회차까지의 내용을 모두 볼 수 있습니다.`,
  setToMidway: (episode) => `${episode}를 보는 중으로 표시했습니다. 그 전까지의 내용을 모두 볼 수 있습니다.`,
  setToNothing: '시청 전으로 되돌렸습니다. 미리 알아도 되는 내용만 표시합니다.',
  nowMidway: (episode) => `${episode} 보는 중`,
  nowFinished: (episode) => `${episode}까지 봄`,
  seeUnlocked: '새로 열린 내용 보기',
};
