import type { messages as en } from '../en/offline.ts';

export const messages: typeof en = {
  title: '오프라인 저장',
  whole: (megabytes) => `앱 전체가 이 기기에 저장되어 있습니다(${megabytes}MB).`,
  withoutSome: (megabytes) => `삭제한 언어를 뺀 앱 전체가 이 기기에 저장되어 있습니다(${megabytes}MB).`,
  part: (megabytes) =>
    `각 목록의 앞부분과 열어 본 내용이 이 기기에 저장되어 있습니다(${megabytes}MB). 나머지를 보려면 인터넷 연결이 필요합니다.`,
  languages: (names) => `저장된 언어: ${names}`,
  savedOn: (date) => `저장한 날짜: ${date}`,
  byLanguage: {
    size: (megabytes) => `${megabytes}MB`,
    notSaved: '저장되어 있지 않아 페이지를 열 때 인터넷 연결이 필요합니다.',
    reading: '지금 이 언어로 보고 있어 삭제할 수 없습니다',
    only: '저장된 언어가 하나뿐이어서 삭제할 수 없습니다',
    remove: '삭제',
    saveAgain: '다시 저장',
    changing: '잠시만 기다려 주세요…',
    failures: {
      line: '연결이 끊겨 저장하지 못했습니다. 저장되어 있던 내용은 그대로입니다. 인터넷에 연결한 뒤 다시 시도해 주세요.',
      newer:
        '앱의 새 버전이 나와 저장하지 못했습니다. 페이지를 새로고침하고 업데이트 안내가 나오면 업데이트한 뒤 다시 시도해 주세요.',
      room: '기기의 저장 공간이 부족해 바뀐 것이 없습니다. 공간을 비운 뒤 다시 시도해 주세요.',
      silent: '브라우저가 응답하지 않습니다. 페이지를 새로고침해 저장된 내용을 확인한 뒤 다시 시도해 주세요.',
    },
  },
  saving: '첫 방문 후 백그라운드에서 저장하고 있습니다.',
  savingFiles: (files, of) => `저장하는 중입니다. 파일 ${of}개 중 ${files}개를 저장했습니다.`,
  failed:
    '저장하지 못했습니다. 연결이 끊겼거나 기기의 저장 공간이 부족합니다. 저장될 때까지는 페이지를 열 때 인터넷 연결이 필요합니다.',
  retry: '다시 시도',
  putOff: '데이터 절약 모드이거나 연결이 느려 아직 저장하지 않았습니다. 저장하는 데 드는 데이터는 1MB 미만입니다.',
  saveNow: '지금 저장',
  unsupported: '이 브라우저에서는 앱을 오프라인용으로 저장할 수 없습니다.',
  install: '앱 설치',
  icon: {
    title: '앱 아이콘',
    show: '새로 열린 페이지 중 읽지 않은 수 표시',
    help: '다음에 본 것으로 표시하는 에피소드부터 셉니다. 설치한 앱의 아이콘에는 숫자만 표시됩니다.',
  },
  installHelp: '전용 아이콘이 생기고, 인터넷 없이도 열립니다.',
};
