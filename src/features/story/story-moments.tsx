import { episodeNumber } from '#shared/i18n/episode-number.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Moment, Sealed } from '#shared/schema/document.ts';
import { Joined } from '#shared/parts/name.tsx';
import { PassageText } from '#shared/statements/passages.tsx';
import { Seals, TornStub } from '#shared/statements/seals.tsx';
import '#shared/parts/spine.css';
import { storyWords } from './story-words.ts';

/** What happened when, in story order: a spine with a station for each moment, which bears the number of the episode that tells of it. */
export function StoryMoments({
  moments,
  sealed,
  onOpen,
}: {
  moments: readonly Moment[];
  sealed: readonly Sealed[];
  onOpen: (seal: Sealed) => void;
}) {
  const { lang } = useLanguage();
  const seals = sealed.filter(({ section }) => section === 'moments');
  if (moments.length === 0 && seals.length === 0) return null;
  return (
    <section id="timeline">
      <h2>{storyWords[lang].timeline}</h2>
      {moments.length > 0 && <p className="aside">{storyWords[lang].timelineNumbers}</p>}
      <ol className="spine">
        {moments.map((moment) => (
          <li key={moment.id}>
            <Station gate={moment.from} />
            <p className="spine-when">
              <Joined text={moment.when ?? ''} />
            </p>
            <p>
              <TornStub of={moment} among={moments} onTurn={onOpen} />
              <PassageText passage={moment} />
            </p>
          </li>
        ))}
      </ol>
      <Seals seals={seals} onOpen={onOpen} />
    </section>
  );
}

/** The episode that tells of a moment, by its number; in words for those who hear it. */
function Station({ gate }: { gate: string | undefined }) {
  const { t } = useLanguage();
  if (!gate) return <span className="station" />;
  return (
    <span className="station station-seen">
      <span aria-hidden="true">{episodeNumber(gate)}</span>
      <span className="visually-hidden">{t.episode.name(gate)}</span>
    </span>
  );
}
