/** What the templates of new records share. */
import { languageNames, languages } from '#series/languages.ts';

/** The first of a closed set, with all that may stand there. */
export const choiceOf = (words: readonly string[]) => `${words[0]} # ${words.join(' | ')}`;

/** A text to be replaced, in each language. */
export const texts = (text: string, between = ', ') =>
  languages.map((lang) => `${lang}: "${text} (${languageNames[lang]})"`).join(between);

export const line = `line: { ${texts('A sentence.')}, sources: [source-id], confidence: single-source }`;

export const about = `about:
  - id: first
    # from: s1e1              the first episode that reveals it; leave out when it is known before watching
    ${texts('A sentence.', '\n    ')}
    sources: [source-id]
    confidence: single-source # corroborated | single-source | fan-account | disputed (then with dispute: { ${languages.join(', ')} })`;
