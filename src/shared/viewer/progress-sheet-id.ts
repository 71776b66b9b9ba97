/** The sheet that sets progress stands once on every page; any button may open it by this id, without a script. */
export const progressSheetId = 'progress';
