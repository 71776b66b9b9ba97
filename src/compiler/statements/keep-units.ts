/** Signs and words for units: whole words in Latin script, and Korean ones, which particles may follow. */
const latin =
  'mm|cm|m|km|g|kg|t|ml|l|cc|h|min|seconds|minutes|hours|days|weeks|months|years|thousand|million|billion|won|views';
const hangul = '차|원|명|회|건|시간|분|초|번|개|편|곳|권|달러|년|세|위|주|배|퍼센트|센티|미터|킬로';

/** Between a figure, which in Korean may have a counter of its own as in “4년 차”, and its unit. */
const gap = new RegExp(`(?<=\\d[년월일억만천조회화]?) (?=[%°℃]|(?:${latin})(?!\\p{L})|(?:${hangul}))`, 'gu');

/** A text in which no line ends between a number and its unit: as long as before, with spaces that do not break there. */
export function keepUnits(text: string): string {
  return text.replace(gap, '\u00A0');
}
