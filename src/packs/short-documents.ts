/** Documents as joined packs have them: without the list of all sources where the statements tell it, and with links and uses as flat lists. */

/** In place of a list that the statements tell: no document has a number there. */
const told = 0;

type Fields = Record<string, unknown>;

/** A document, shorter by what it says twice. */
export function shortened(document: unknown): unknown {
  return withFlatUses(withFlatLinks(withoutToldSources(document)));
}

/** The document again, to the letter. */
export function whole(short: unknown): unknown {
  return withToldSources(withLinks(withUses(short)));
}

/** A document without the list of its sources, where that is theirs in the order in which they are named. */
function withoutToldSources(document: unknown): unknown {
  if (!isFields(document) || !Array.isArray(document['sources'])) return document;
  return JSON.stringify(document['sources']) === JSON.stringify(sourcesIn(document))
    ? { ...document, sources: told }
    : document;
}

function withToldSources(document: unknown): unknown {
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

type Link = { start: number; end: number; to: string };

/** A value with the links of its texts as one list of numbers and addresses: where each begins, how long it is, and where it leads. */
function withFlatLinks(value: unknown): unknown {
  return mapLists(value, 'links', (links) =>
    links.every(isLink) ? links.flatMap(({ start, end, to }) => [start, end - start, to]) : links,
  );
}

/** The value again: no link is a number. */
function withLinks(value: unknown): unknown {
  return mapLists(value, 'links', (flat) => {
    if (typeof flat[0] !== 'number') return flat;
    return flat.flatMap((start, place) =>
      place % 3 === 0 ? [{ start, end: Number(start) + Number(flat[place + 1]), to: flat[place + 2] }] : [],
    );
  });
}

/** Of these three fields in their order, so that it comes out as it went in. */
function isLink(value: unknown): value is Link {
  if (!isFields(value) || Object.keys(value).join() !== 'start,end,to') return false;
  return Number.isInteger(value['start']) && Number.isInteger(value['end']) && typeof value['to'] === 'string';
}

type Use = { to: string; from?: string; name: Fields; statements: number };

/**
 * A document with the uses of its sources as flat lists: the address of each, its gate if it has one, its name where none of that address came
 * before with the same, and how many statements it has.
 */
function withFlatUses(document: unknown): unknown {
  const names = new Map<string, string>();
  return mapLists(document, 'uses', (uses) => {
    if (!uses.every(isUse)) return uses;
    return uses.flatMap(({ to, from, name, statements }) => {
      const said = JSON.stringify(name);
      const isSaid = names.get(to) === said;
      names.set(to, said);
      return [to, ...(from === undefined ? [] : [from]), ...(isSaid ? [] : [name]), statements];
    });
  });
}

/** The document again: no use is an address. */
function withUses(short: unknown): unknown {
  const names = new Map<string, Fields>();
  return mapLists(short, 'uses', (flat) => {
    if (typeof flat[0] !== 'string') return flat;
    const uses: unknown[] = [];
    let fields: unknown[] = [];
    for (const field of flat) {
      fields.push(field);
      if (typeof field !== 'number') continue;
      const [to, from] = fields.filter((one) => typeof one === 'string');
      const name = fields.find(isFields) ?? names.get(String(to));
      if (name) names.set(String(to), name);
      uses.push({ to, ...(from === undefined ? {} : { from }), name, statements: field });
      fields = [];
    }
    return uses;
  });
}

/** Of these fields in their order. */
function isUse(value: unknown): value is Use {
  if (!isFields(value) || !/^to,(?:from,)?name,statements$/.test(Object.keys(value).join())) return false;
  const strings = [value['to'], ...('from' in value ? [value['from']] : [])];
  return (
    strings.every((one) => typeof one === 'string') &&
    isFields(value['name']) &&
    typeof value['statements'] === 'number'
  );
}

/** A value with each list under a key changed. */
function mapLists(value: unknown, key: string, change: (list: readonly unknown[]) => unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => mapLists(part, key, change));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      name === key && Array.isArray(part) ? change(part) : mapLists(part, key, change),
    ]),
  );
}
