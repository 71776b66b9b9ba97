import { citedName } from '#series/cited-name.ts';
import type { messages as en } from '../en/data.ts';

export const messages: typeof en = {
  description: '앱의 모든 데이터를 스키마와 함께 정적 JSON API로 공개합니다.',
  intro: '앱에 나오는 모든 내용을 일반 JSON 파일로 제공합니다. API 키 없이 어느 사이트에서나 쓸 수 있습니다.',
  index: '모든 주소와 스키마를 모은 색인',
  openapi: 'OpenAPI 3.1 형식의 API 명세',
  dump: '모든 언어의 데이터 전체를 담은 파일',
  belongings: '내 데이터 파일의 스키마',
  safeTitle: '기본 문서와 스포일러 문서',
  safe: '레코드마다 문서가 두 개씩 있습니다. 기본 문서에는 시청 전에 알아도 되는 내용만 있고, 나머지는 reveals.json에 있습니다. 각 항목의 ‘from’은 그 내용이 열리는 회차입니다. 항목은 해당 회차를 본 사람에게만 보여 주세요.',
  addresses: '주소',
  safeColumn: '시청 전에 알아도 되는 내용',
  gatedColumn: '회차를 보면 열리는 내용',
  schema: '스키마',
  tryTitle: '직접 써 보기',
  try: '불러오기',
  tryLabel: '/api/v1/ 이하 주소',
  licence: `본문은 CC BY 4.0으로 공개합니다. 출처를 ‘${citedName}’로 밝히고 라이선스 링크를 넣어 주세요. 주소는 바뀌지 않으며, v1에서는 필드가 추가될 수는 있어도 삭제되지는 않습니다.`,
};
