/** A stretch of a text: a name's other form, or what stands between names. */
export type Stretch<Form> = { text: string; form?: Form };

/** What may follow a Korean noun without a space. One of two syllables is a name only before these. */
const particle =
  /^(?:[은는이가을를의에와과도만로씨역]|에게|에서|께서?|으로|까지|부터|보다|처럼|이다|이며|이라는?)?(?!\p{Script=Hangul})/u;

/**
 * Finds names in texts, each whole: no letter of its own script touches it, but Korean particles. One word of Latin letters may be an
 * ordinary word, and is a name only where it is the whole text.
 * @param forms by the name as texts have it
 */
export function nameFinder<Form>(forms: ReadonlyMap<string, Form>): (text: string) => Stretch<Form>[] {
  const byStart = new Map<string, string[]>();
  for (const name of [...forms.keys()].toSorted((a, b) => b.length - a.length)) {
    const start = name.slice(0, stem);
    byStart.set(start, [...(byStart.get(start) ?? []), name]);
  }
  return (text) => {
    const stretches: Stretch<Form>[] = [];
    let last = 0;
    for (let at = 0; at < text.length; at++) {
      const name = byStart.get(text.slice(at, at + stem))?.find((known) => isWhole(text, at, known));
      const form = name === undefined ? undefined : forms.get(name);
      if (name === undefined || form === undefined) continue;
      stretches.push({ text: text.slice(last, at) }, { text: name, form });
      last = at + name.length;
      at = last - 1;
    }
    return [...stretches, { text: text.slice(last) }].filter((stretch) => stretch.text !== '');
  };
}

/** So many letters of a name are looked up at each place of a text; no name is shorter. */
const stem = 2;

function isWhole(text: string, at: number, name: string): boolean {
  if (!text.startsWith(name, at)) return false;
  const rest = text.slice(at + name.length);
  if (/\p{Script=Hangul}/u.test(name))
    return !/\p{Script=Hangul}$/u.test(text.slice(0, at)) && (name.length > 2 || particle.test(rest));
  return name.includes(' ')
    ? !/[\p{Script=Latin}\d]$/u.test(text.slice(0, at)) && !/^-?[\p{Script=Latin}\d]/u.test(rest)
    : text === name;
}
