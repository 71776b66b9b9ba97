/** A Korean keyboard and its input method, as a reader's device has them: for what is typed letter by letter in measurements and tests. */
import { keysOfSign } from '#search/keys.ts';

const initials = 'r R s e E f a q Q t T d w W c z x v g'.split(' ');
const vowels = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ');
const finals = ['', ...'r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ')];
const lone =
  'r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(
    ' ',
  );

/** The keys that type a text on this keyboard, capital for those with Shift. */
export function typedOn(text: string): string[] {
  return [...text].flatMap((sign) => [...keysOfSign(sign)]);
}

/** What stands in the field after some keys, while the last syllable is still composed: finals move on, lone consonants join. */
export function composed(keys: readonly string[]): string {
  let text = '';
  let [initial, vowel, final] = ['', '', ''];
  const flush = () => {
    if (initial !== '' && vowel !== '')
      text += String.fromCharCode(
        0xac00 + initials.indexOf(initial) * 588 + vowels.indexOf(vowel) * 28 + finals.indexOf(final),
      );
    else text += signOf(initial) + signOf(vowel);
    [initial, vowel, final] = ['', '', ''];
  };
  for (const key of keys) {
    if (!lone.includes(key)) {
      flush();
      text += key;
    } else if (vowels.includes(key)) {
      if (final !== '') {
        const [moved, kept] = [final.at(-1)!, final.slice(0, -1)];
        final = kept;
        flush();
        [initial, vowel] = [moved, key];
      } else if (vowel === '' && initial.length > 1) {
        const moved = initial.at(-1)!;
        initial = initial.slice(0, -1);
        flush();
        [initial, vowel] = [moved, key];
      } else if (vowels.includes(vowel + key)) vowel += key;
      else if (vowel === '') vowel = key;
      else {
        flush();
        vowel = key;
      }
    } else if (initial === '' && vowel === '') initial = key;
    else if (vowel === '' && lone.includes(initial + key)) initial += key;
    else if (initial !== '' && vowel !== '' && finals.includes(final + key)) final += key;
    else {
      flush();
      initial = key;
    }
  }
  flush();
  return text;
}

function signOf(keys: string): string {
  return keys === '' ? '' : String.fromCharCode(0x3131 + lone.indexOf(keys));
}
