/** What a language says of some languages, by their codes; of any other it has no word of its own. */
export function byCode(words: Readonly<Record<string, string>>): (lang: string) => string | undefined {
  return (lang) => words[lang];
}
