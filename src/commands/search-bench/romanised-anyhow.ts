/** What people write for each Korean letter: official, McCune–Reischauer, or as their passports have it. */
const initials = 'g/k kk n d/t tt r/l m b/p pp s ss  j/ch jj ch k t p h'.split(' ');
const vowels =
  'a ae/ai ya yae eo/u/o e yeo/yu/you ye o wa wae oe/oi yo u/oo wo/weo we wi/wee yu/yoo eu/u ui/ee i/ee'.split(' ');
const finals = ' k/g k ks n nj n t l lk lm l ls lt lp l m p/b ps t t ng t t k t p t'.split(' ');

/** A Korean name in one of the many ways in which it may be written in Latin letters. */
export function romanisedAnyhow(name: string, random: () => number): string {
  const pick = (choices = '') => {
    const all = choices.split('/');
    return all[Math.floor(random() * all.length)] ?? '';
  };
  const between = ['', ' ', '-'][Math.floor(random() * 3)] ?? '';
  const [family = '', ...given] = [...name].map((sign) => {
    const syllable = sign.charCodeAt(0) - 0xac00;
    return (
      pick(initials[Math.floor(syllable / 588)]) +
      pick(vowels[Math.floor((syllable % 588) / 28)]) +
      pick(finals[syllable % 28])
    );
  });
  return random() < 0.8 ? `${family} ${given.join(between)}` : `${given.join(between)} ${family}`;
}
