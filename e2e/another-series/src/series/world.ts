/** Words of this series' world, in its languages: the app's own code holds none of them, not as part of a longer word either. */
export const worldWords = ['surveyor reservoir cadastr', '측량 저수지 도엽', 'vermess stausee'].flatMap((line) =>
  line.split(' '),
);

/** Spellings of gated names that also stand where they tell nothing, each with why: there are none. */
export const ordinarySpellings: Readonly<Record<string, string>> = {};
