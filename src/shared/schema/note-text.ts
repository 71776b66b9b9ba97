/** So many letters, as JavaScript counts them, a note holds. */
export const mostLetters = 2000;

/**
 * What no note holds: letters that steer a terminal or turn the direction of the text around them, and halves of letters. Line breaks stay.
 * @see https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters
 */
const steering = /[^\n\P{Cc}]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text as a note holds it: without what steers, not longer than a note may be, and with no letter cut in half. */
export function noteText(text: string): string {
  return whole(
    whole(
      text
        .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
        .replaceAll('\t', ' ')
        .replaceAll(steering, ''),
    ).slice(0, mostLetters),
  );
}

/** Half a letter at the end is where a text was cut off; any other is damage. */
const whole = (text: string) =>
  text.replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
