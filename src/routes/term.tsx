import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { termQuery, termRevealsQuery } from '#features/glossary/queries.ts';
import { TermUses } from '#features/glossary/term-uses.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { EpisodeChips } from '#shared/parts/episode-chips.tsx';
import { nameIn } from '#shared/names/name-in.ts';
import { NameText, OtherScript } from '#shared/parts/name.tsx';
import { BadgedPage } from '#shared/frame/badged-page.tsx';
import { PassageText } from '#shared/statements/passages.tsx';
import { RefSection } from '#shared/parts/ref-list.tsx';
import { GateNotice, PassageSection } from '#shared/statements/section.tsx';
import { ShutPage } from '#shared/frame/shut-page.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useRevealed } from '#shared/viewer/use-revealed.ts';

export const loader = ({ lang, id, client }: LoadContext) =>
  primeRevealed(client, termQuery(lang, id), termRevealsQuery(lang, id));

export function Component() {
  const { lang, t } = useLanguage();
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(termQuery(lang, id));
  const revealed = useRevealed(data, termRevealsQuery(lang, id));
  const { document, open } = revealed;
  const { head, about, inShow, episodes, notes, uses, sealed } = document;
  const address = addressOf(lang, 'term', id);
  if (!head) return <ShutPage from={document.from ?? ''} address={address} onOpen={() => open('record')} />;

  const name = nameIn(head.name, lang);
  const section = { sealed, open };
  return (
    <BadgedPage
      title={<NameText name={head.name} />}
      eyebrow={t.series.termKinds[head.kind]}
      parent="glossary"
      picture={
        <span className="badge-panel">
          <Drawing name={`terms/${head.sign}`} width={96} height={96} isFirst />
        </span>
      }
      underTitle={<OtherScript name={head.name} />}
      documentTitle={name}
      description={t.character.description(name, head.line.text)}
      address={address}
      isPrivate={document.from !== undefined}
      sources={{ cards: document.sources, statements: [head.line, ...about, ...inShow] }}
    >
      <p className="lead">
        <PassageText passage={head.line} />
      </p>
      <GateNotice {...revealed} />
      <PassageSection title={t.glossary.about} name="about" passages={about} {...section} />
      <PassageSection title={t.series.inShow} name="inShow" passages={inShow} {...section} />
      <EpisodeChips title={t.glossary.episodes} episodes={episodes} />
      {uses.length > 0 && (
        <section id="uses">
          <h2>{t.glossary.uses}</h2>
          <TermUses uses={uses} />
        </section>
      )}
      <RefSection title={t.character.notes} page="note" refs={notes} />
      {t.series.disclaimer && <p className="aside">{t.series.disclaimer.text}</p>}
    </BadgedPage>
  );
}
