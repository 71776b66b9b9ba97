import type { messages as en } from '../en/about.ts';

export const messages: typeof en = {
  description: '비공식 팬 프로젝트인 이 앱의 저작권, 라이선스, 개인정보 보호, 접근성을 안내합니다.',
  rightsTitle: '저작권',
  rights:
    '스틸컷, 포스터, 로고, 예고편, 대사는 쓰지 않았습니다. 줄거리는 직접 새로 썼고 그림도 모두 이 앱을 위해 그렸습니다.',
  licenceTitle: '라이선스',
  licence: '코드는 MIT 라이선스, 본문은 CC BY 4.0을 따릅니다.',
  privacyTitle: '개인정보 보호',
  privacy:
    '계정과 쿠키, 추적이 없으며 외부 서버에 요청을 보내지도 않습니다. 시청 기록과 보관함, 설정은 이 브라우저에만 남으며 사이트 데이터를 지우면 함께 사라집니다.',
  accessTitle: '접근성',
  access:
    'WCAG 2.2 AA를 목표로 키보드, 화면 낭독기, 명암비, 글자 확대를 고려해 만들었습니다. 모든 페이지를 공개하기 전에 자동으로 점검합니다. 이용에 불편한 점이 있다면 고쳐야 할 오류이니 알려 주세요.',
  truthTitle: '정보의 출처',
  truth: '모든 정보에 출처와 신뢰도를 함께 적습니다. 출처를 찾지 못한 내용은 확인되지 않았다고 밝힙니다.',
  changes: '지난 업데이트 이후 바뀐 내용',
};
