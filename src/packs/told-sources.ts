/** A document lists all sources of its statements; a joined pack leaves that list out where it can be told from them. */

/** In place of a list that the statements tell: no document has a number there. */
const told = 0;

type Fields = Record<string, unknown>;

/** A document without the list of its sources, where that is theirs in the order in which they are named. */
export function withoutToldSources(document: unknown): unknown {
  if (!isFields(document) || !Array.isArray(document['sources'])) return document;
  return JSON.stringify(document['sources']) === JSON.stringify(sourcesIn(document))
    ? { ...document, sources: told }
    : document;
}

/** The document again. */
export function withToldSources(document: unknown): unknown {
  return isFields(document) && document['sources'] === told ? { ...document, sources: sourcesIn(document) } : document;
}

/** The sources of all that is in a document, each once, in the order in which they are named. */
function sourcesIn(document: Fields): string[] {
  const found = new Set<string>();
  const look = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(part)) for (const source of part) found.add(source as string);
      else look(part);
    }
  };
  for (const [key, part] of Object.entries(document)) if (key !== 'sources') look(part);
  return [...found];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
