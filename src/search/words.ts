/** Words of a question that name nothing, in languages that readers ask in. */
const askingWords = new Set(
  'who is was are were the a an of in on at what does do did mean means meaning where when which whose that this about how 누구 누구야 누구지 누가 뭐 뭐야 뭐지 뭔가 무엇 무슨 뜻 뜻은 어디 어디서 어디야 언제 나오는 사람 역'.split(
    ' ',
  ),
);

/** What is left of a question without them; all of it where nothing would be. */
export function meaningfulWords(words: readonly string[]): readonly string[] {
  const left = words.filter((word) => !askingWords.has(word));
  return left.length > 0 ? left : words;
}

/** What follows a Korean noun without a space. */
const particle =
  /(?<=[가-힣]{2})(?:이라는|라는|이란|란|에게서|에서|에게|한테|부터|까지|보다|처럼|하고|이랑|랑|으로|로|이나|나|이다|이야|야|께서|은|는|이|가|을|를|의|에|와|과|도|만|씨|님)$/u;

/** The same words without the particle of the last, undefined where it has none. Only for what was not found as it is: 은 and 이 end names too. */
export function withoutParticle(words: readonly string[]): string | undefined {
  const last = words.at(-1) ?? '';
  const bare = last.replace(particle, '');
  return bare === last ? undefined : [...words.slice(0, -1), bare].join(' ');
}
