import type { messages as en } from '../en/changes.ts';

const counted = ({ added, changed }: { added: number; changed: number }) =>
  [added > 0 && `새 내용 ${added}건`, changed > 0 && `고쳐 쓴 내용 ${changed}건`].filter(Boolean).join(', ');

export const messages: typeof en = {
  description: '시청한 회차까지의 내용 중 지난 업데이트 이후 새로 싣거나 고쳐 쓴 것을 페이지별로 보여 줍니다.',
  brings: (counts) => `${counts.pages}개 페이지에 ${counted(counts)}이 반영됩니다.`,
  since: (date, counts) =>
    `${date} 업데이트 이후, 시청한 회차까지의 내용 중 ${counted(counts)}이 ${counts.pages}개 페이지에 반영됐습니다.`,
  nothing: (date) =>
    `${date} 업데이트 이후 지금 볼 수 있는 내용 중에는 바뀐 것이 없습니다. 나중에 열리는 내용은 바뀌었을 수 있습니다.`,
  noRelease: '첫 버전이라 아직 비교할 이전 내용이 없습니다.',
  onPage: (added, changed) => counted({ added, changed }),
};
