/** What the templates of new records share. */

const statement = `{ en: "A sentence.", ko: "문장.", sources: [source-id], confidence: single-source }`;

export const line = `line: ${statement}`;

export const about = `about:
  - id: first
    # from: s1e1              the first episode that reveals it; leave out when it is known before watching
    en: "A sentence."
    ko: "문장."
    sources: [source-id]
    confidence: single-source # corroborated | single-source | fan-account | disputed (then with dispute: { en, ko })`;
