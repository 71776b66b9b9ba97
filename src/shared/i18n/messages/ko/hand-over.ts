import type { messages as en } from '../en/hand-over.ts';

export const messages: typeof en = {
  send: '코드와 링크 보기',
  camera: '카메라로 코드 읽기',
  paste: '다른 기기에서 만든 링크',
  read: '링크 불러오기',
  piecesRead: (read, of) => `코드 ${of}개 중 ${read}개를 읽었습니다. 나머지 코드도 읽어 주세요.`,
  code: '코드',
  codeHelp:
    '다른 기기의 카메라로 코드를 비추거나 그 기기에서 링크를 여세요. 코드와 링크에는 데이터가 모두 들어 있어, 받은 사람은 누구나 내용을 볼 수 있습니다.',
  codeOf: (number, of) => `코드 ${of}개 중 ${number}번째`,
  inTurn: '코드 하나에 다 담기지 않아 여러 개를 차례로 보여 줍니다. 읽는 순서는 상관없습니다.',
  pause: '멈추기',
  play: '차례로 보기',
  previous: '이전 코드',
  next: '다음 코드',
  link: '모든 데이터가 담긴 링크',
  copy: '링크 복사',
  copied: '링크를 복사했습니다.',
  notCopied: '이 브라우저에서는 링크를 복사할 수 없습니다. 파일로 저장해 주세요.',
  point: '다른 기기에 표시된 코드를 카메라로 비추세요.',
  noCamera: '여기서는 카메라를 쓸 수 없습니다. 링크나 파일을 열어 주세요.',
};
