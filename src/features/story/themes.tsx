import { useLanguage } from '#shared/i18n/language.tsx';
import type { Passage, Sealed } from '#shared/schema/document.ts';
import { Joined } from '#shared/parts/name.tsx';
import { PassageText } from '#shared/statements/passages.tsx';
import { Seals, TornStub } from '#shared/statements/seals.tsx';
import { storyWords } from './story-words.ts';

type Theme = Passage & { title: string };

/** What the series is about, theme by theme. */
export function Themes({
  themes,
  sealed,
  onOpen,
}: {
  themes: readonly Theme[];
  sealed: readonly Sealed[];
  onOpen: (seal: Sealed) => void;
}) {
  const { lang } = useLanguage();
  return (
    <section id="themes">
      <h2>{storyWords[lang].themes}</h2>
      <dl className="pairs">
        {themes.map((theme) => (
          <div key={theme.id}>
            <dt>
              <Joined text={theme.title} />
            </dt>
            <dd>
              <TornStub of={theme} among={themes} onTurn={onOpen} />
              <PassageText passage={theme} />
            </dd>
          </div>
        ))}
      </dl>
      <Seals seals={sealed.filter(({ section }) => section === 'themes')} onOpen={onOpen} />
    </section>
  );
}
