import { useLanguage } from '#shared/i18n/language.tsx';
import type { Moment, Sealed } from '#shared/schema/document.ts';
import { Joined } from '#shared/parts/name.tsx';
import { PassageText } from '#shared/statements/passages.tsx';
import { Seals, TornStub } from '#shared/statements/seals.tsx';
import '#shared/statements/ledger.css';
import { storyWords } from './story-words.ts';

/** What happened when, in story order. */
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
      <ol className="ledger">
        {moments.map((moment) => (
          <li key={moment.id}>
            <span className="ledger-when">
              <Joined text={moment.when ?? ''} />
            </span>
            <span>
              <TornStub of={moment} among={moments} onTurn={onOpen} />
              <PassageText passage={moment} />
            </span>
          </li>
        ))}
      </ol>
      <Seals seals={seals} onOpen={onOpen} />
    </section>
  );
}
