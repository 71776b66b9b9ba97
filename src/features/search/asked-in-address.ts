import { sharedAs } from '#shared/schema/shared-as.ts';

/**
 * What the address of search asks for: `?q=`, or what another app has shared. Of that its words are asked for, without the addresses in
 * them, as most apps share a title or a marked passage, and put a link behind it; where there is a passage, it is what the reader has marked.
 */
export function askedInAddress(search: string): string {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('q');
  if (query !== null) return query;
  const shared = [sharedAs.text, sharedAs.title].map((name) => wordsOf(parameters.get(name) ?? ''));
  return shared.find((words) => words !== '') ?? '';
}

function wordsOf(text: string): string {
  return text
    .replace(/\bhttps?:\/\/\S+/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”‘’]+|[\s"“”‘’]+$/g, '');
}
