/** The path of the sign for search, in a box of 24 units. */
export const magnifier = 'M10.5 4a6.5 6.5 0 1 0 .01 0M15.3 15.3 20 20';
