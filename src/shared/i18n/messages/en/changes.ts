const one = (count: number, single: string, several: string) => `${count} ${count === 1 ? single : several}`;

/** Both, or the one of them that there is. */
const counted = ({ added, changed }: { added: number; changed: number }) =>
  [added > 0 && one(added, 'new statement', 'new statements'), changed > 0 && `${changed} rewritten`]
    .filter(Boolean)
    .join(' and ');

/** What has changed in the record since the last release. */
export const messages = {
  /** For search engines and previews. */
  description: 'What is new or rewritten since the last release, page by page, as far as you have watched.',
  /** In the prompt before an update, after the sentence that a new version is ready. */
  brings: (counts: { added: number; changed: number; pages: number }) =>
    `It brings ${counted(counts)} on ${one(counts.pages, 'page', 'pages')}.`,
  since: (date: string, counts: { added: number; changed: number; pages: number }) =>
    `Since the release of ${date}: ${counted(counts)} on ${one(counts.pages, 'page', 'pages')}, as far as you have watched.`,
  nothing: (date: string) =>
    `Nothing that is open to you has changed since the release of ${date}. What opens later may have changed.`,
  noRelease: 'This is the first release: there is nothing to compare it with yet.',
  onPage: (added: number, changed: number) => counted({ added, changed }),
};
