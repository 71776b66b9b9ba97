/** Pages and episodes to try things on, whatever the series: taken from the built site by what they are. */
import { addressOf, addressOfRecord } from '#shared/router/addresses.ts';
import { builtFiles, readDocument } from './built-site.ts';
import { gatedRecords, order } from './secrets.ts';

const first = (list: string) => {
  const [item] = readDocument<{ items: { id: string }[] }>(`en/${list}.json`).items;
  if (!item) throw new Error(`the record has nothing among its ${list}`);
  return `${list}/${item.id}`;
};

function episodeAt(part: number): string {
  const episode = order[Math.floor(order.length * part)];
  if (!episode) throw new Error('the record has no episodes');
  return episode;
}

/** A third of the way, two thirds of it, and the end. */
export const [early, late, last] = [episodeAt(1 / 3), episodeAt(2 / 3), order.at(-1) ?? ''];

export const firstEpisode = addressOfRecord('en', `episodes/${episodeAt(0)}`);
export const earlyEpisode = addressOfRecord('en', `episodes/${early}`);
export const firstCharacter = addressOfRecord('en', first('characters'));
export const firstTerm = addressOfRecord('en', first('terms'));

/** The first two characters, side by side. */
export const comparison = `${addressOf('en', 'compare')}?with=${readDocument<{ items: { id: string }[] }>(
  'en/characters.json',
)
  .items.slice(0, 2)
  .map(({ id }) => id)
  .join(',')}`;

/** A character who is not known before watching. */
export const shutCharacter = addressOfRecord(
  'en',
  gatedRecords().find(({ to }) => to.startsWith('characters/'))?.to ?? '',
);

/** The note that leads to the most people. */
export const noteOfPeople = noteWithMost('people');

/** The note with the longest table, where there is one. */
export const noteOfFigures = noteWithMost('ranking');

function noteWithMost(section: 'people' | 'ranking'): string {
  const ids = builtFiles('.json').flatMap((file) => /^api\/v1\/en\/notes\/([\w-]+)\.json$/.exec(file)?.[1] ?? []);
  const sizeOf = (id: string) => readDocument<Record<string, unknown[]>>(`en/notes/${id}.json`)[section]?.length ?? 0;
  const [most = ''] = ids.filter((id) => id !== 'reveals').toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return addressOfRecord('en', `notes/${most}`);
}
