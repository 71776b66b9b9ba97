import type * as z from 'zod/mini';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { stateOf } from '#shared/gate/steps.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Language } from '#series/languages.ts';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Joined } from '#shared/parts/name.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { DocumentSchemas } from '#shared/schema/document.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { Weak } from '#shared/statements/passages.tsx';
import { primeRevealed, whole } from '#shared/viewer/prime-revealed.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { readOrder, useOrder } from '#shared/viewer/scope.ts';
import { useEpisodeState } from '#shared/viewer/use-episode-state.ts';
import { useRevealed } from '#shared/viewer/use-revealed.ts';
import { episodeQuery, episodeRevealsQuery } from './queries.ts';
import { storyWords } from './story-words.ts';
import styles from './previously.css?inline';

adoptStyles(styles);

type Episode = z.infer<DocumentSchemas['episodes']['Document']>;

/** So many statements of the episode before are recalled: the last of those on which accounts do not disagree, as their sides stand on its page. */
const mostRecalled = 2;

/** Has ready what `Previously` shows, for a reader who comes to this episode next. Where it cannot be read, the page does without. */
export async function primePreviously(client: QueryClient, lang: Language, id: Gate): Promise<void> {
  const { seen } = useProgress.getState();
  if (seen === null) return;
  await whole(async () => {
    if (stateOf(id, { order: await readOrder(client), seen }) === 'now')
      await primeRevealed(client, episodeQuery(lang, seen), episodeRevealsQuery(lang, seen));
  }).catch(() => undefined);
}

/** On the page of the episode that comes next: how the one before ended, each statement a way to its place there, where its sources are. */
export function Previously({ id }: { id: Gate }) {
  const order = useOrder();
  const isNext = useEpisodeState(id) === 'now';
  const before = order[order.indexOf(id) - 1];
  const { lang } = useLanguage();
  const { data } = useQuery({ ...episodeQuery(lang, before ?? ''), enabled: isNext && before !== undefined });
  return isNext && data && <HowItEnded episode={data} />;
}

function HowItEnded({ episode }: { episode: Episode }) {
  const { lang, t } = useLanguage();
  const { id, head, beats } = useRevealed(episode, episodeRevealsQuery(lang, episode.id)).document;
  const recalled = beats.filter(({ confidence }) => confidence !== 'disputed').slice(-mostRecalled);
  if (recalled.length === 0) return null;
  const address = addressOf(lang, 'episode', id);
  return (
    <section id="previously">
      <h2>{storyWords[lang].episode.previously}</h2>
      <div className="recalled">
        <Link className="recalled-episode" to={address}>
          {head?.plate && <Drawing name={`episodes/${head.plate}`} width={160} height={80} />}
          <span className="card-title">{t.episode.name(id)}</span>
        </Link>
        <ul>
          {recalled.map((beat) => (
            <li key={beat.id}>
              <Link to={`${address}#${beat.id}`}>
                <Joined text={beat.text} /> <Weak statement={beat} />
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
