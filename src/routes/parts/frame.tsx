import { Hero } from '#features/story/hero.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useOrder } from '#shared/viewer/scope.ts';
import { Part } from './part.tsx';
import { useWords } from './words.ts';

/** The picture over the home page, in the theme that holds. */
export function HeroPicture() {
  const words = useWords();
  return (
    <Part id="hero" title={words.hero}>
      <Hero />
    </Part>
  );
}

/** What can stand at the edges of a page: offline, and under the header the phone in other hands, and a shared page before or behind the reader. */
export function Bars() {
  const { t } = useLanguage();
  const words = useWords();
  const [first] = useOrder();
  if (!first) return null;
  return (
    <Part id="bars" title={words.bars}>
      <p className="offline">{t.state.offline}</p>
      <Bar text={t.guest.on} action={t.guest.takeBack} />
      <Bar text={t.scope.showsShared(first)} action={t.scope.showAll} />
      <Bar text={t.scope.showsOwn(first)} action={t.scope.raise(first)} />
    </Part>
  );
}

function Bar({ text, action }: { text: string; action?: string }) {
  return (
    <div className="connection">
      <p>
        {text} {action && <button type="button">{action}</button>}
      </p>
    </div>
  );
}
