import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';

/**
 * A record in which the last mark of its first statement is another, in each language: as small as a change can be that every reader gets.
 * @param yaml the text of a record
 * @throws when it has no statements
 */
export function withChangedStatement(yaml: string, languages: readonly string[]): string {
  const record = parseDocument(yaml);
  const statements = record.get('about');
  const statement = isSeq(statements) ? statements.items.find((item): item is YAMLMap => isMap(item)) : undefined;
  if (!statement) throw new Error('about: expected a list of statements, found none');
  for (const lang of languages) statement.set(lang, String(statement.get(lang)).replace(/[.!]?$/, changedMark));
  return record.toString({ lineWidth: 0 });
}

function changedMark(mark: string): string {
  return mark === '!' ? '.' : '!';
}
