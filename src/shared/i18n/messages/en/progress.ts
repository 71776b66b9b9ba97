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
};
