/** As wide as so many Latin letters: about two lines on a shelf. */
const most = 80;

/** Letters of East Asia are twice as wide as others. */
const widthOf = (letter: string) => (/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 2 : 1);

/** The beginning of a text, cut after a word and then with “…”; a text that is hardly longer, or one word, is cut nowhere else. */
export function firstWords(text: string): string {
  let width = 0;
  let end = 0;
  for (const word of text.split(/(?<= )/)) {
    for (const letter of word.trimEnd()) width += widthOf(letter);
    if (width > most && end > 0) return `${text.slice(0, end).replace(/[\s,;:–—-]+$/, '')}…`;
    end += word.length;
    width += word.length - word.trimEnd().length;
  }
  return text;
}
