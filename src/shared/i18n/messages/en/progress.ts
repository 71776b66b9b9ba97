/** The words of the trace of progress, and of handing the phone over. */
export const messages = {
  help: 'Nothing later than this is shown anywhere in the app.',
  /** Over the row of episodes that the reader may be in the middle of, and one of them. */
  midwayRow: 'I am in the middle of episode',
  /** Over the row of episodes that the reader may have watched to the end, and one of them. */
  finishedRow: 'I have finished everything up to',
  /** What the two rows mean. */
  meaning: 'In the middle: everything before that episode is open. Finished: that episode is open too.',
  guestHelp: 'Everything then reads as if nothing had been watched, and the shelf is hidden. One tap brings it back.',
  /** What is said after a change, in the sheet, and on the page in a word or two. */
  setTo: (episode: string) => `You have seen ${episode}. Everything up to it is open.`,
  setToMidway: (episode: string) => `You are in the middle of ${episode}. Everything before it is open.`,
  setToNothing: 'Nothing watched: only what is known beforehand is shown.',
  nowMidway: (episode: string) => `In ${episode}`,
  nowFinished: (episode: string) => `${episode} seen`,
  seeUnlocked: 'What this unlocked',
};
