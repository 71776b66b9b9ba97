/** Words of this series' world, in its languages: the app's own code holds none of them, not as part of a longer word either. */
export const worldWords = [
  'hospital trauma surgeon surgery surgical patient medic doctor nurse triage clinic golden helicopter',
  'webtoon novel netflix',
  '병원 외상 환자 의학 의료 외과 간호 응급 진료 헬기 골든',
  '웹툰 웹소설 넷플릭스',
].flatMap((line) => line.split(' '));
