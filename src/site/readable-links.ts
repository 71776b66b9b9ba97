/**
 * Addresses of other sites in the letters that they stand for: `%EC%9D%98` is 의. A link of a Korean site becomes a third as long, of
 * words that the page has anyway. Browsers ask for the same bytes: https://url.spec.whatwg.org/#path-state
 * Only whole letters beyond ASCII, so that what is escaped because it means something in an address stays escaped.
 */
export function withReadableLinks(html: string): string {
  return html.replace(/href="https?:[^"]*"/g, (link) => link.replace(/(?:%[89A-F][\dA-F])+/g, letters));
}

/** Text in another encoding than UTF-8 stays as it is. */
function letters(escaped: string): string {
  try {
    const text = decodeURIComponent(escaped);
    return /[\p{C}\p{Z}]/u.test(text) ? escaped : text;
  } catch {
    return escaped;
  }
}
