/** Whether a text, or a name where a language has one, is in Hangul or has some in it. */
export function isHangul(text: string | null): boolean {
  return text !== null && /\p{Script=Hangul}/u.test(text);
}
