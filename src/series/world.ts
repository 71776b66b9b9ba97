/** Words of this series' world, in its languages: the app's own code holds none of them, not as part of a longer word either. */
export const worldWords = [
  'hospital trauma surgeon surgery surgical patient medic doctor nurse triage clinic golden helicopter rescue',
  'webtoon novel netflix',
  '병원 외상 환자 의학 의료 외과 간호 응급 진료 헬기 골든 심전도',
  '웹툰 웹소설 넷플릭스',
].flatMap((line) => line.split(' '));

/** Spellings of gated names that also stand where they tell nothing, each with the reason: they are not hunted as words. */
export const ordinarySpellings: Readonly<Record<string, string>> = {
  CT: 'two letters: initials of people, and names of variables in minified scripts',
  Morocco: 'the title of a source that tells no plot names where it was filmed',
  자상: 'an open entry of the glossary lists kinds of injury',
};
