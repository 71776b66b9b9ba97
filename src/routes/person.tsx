import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { AwardList, WorkList } from '#features/people/credits.tsx';
import { peopleWords } from '#features/people/people-words.ts';
import { personQuery, personRevealsQuery } from '#features/people/queries.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { LoadContext } from '#shared/router/page-module.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Monogram } from '#shared/parts/monogram.tsx';
import { nameIn } from '#shared/names/name-in.ts';
import { NameText, OtherScript } from '#shared/parts/name.tsx';
import { BelowFirstScreen } from '#shared/parts/below-first-screen.tsx';
import { BadgedPage } from '#shared/frame/badged-page.tsx';
import { PassageText } from '#shared/statements/passages.tsx';
import { RefSection } from '#shared/parts/ref-list.tsx';
import { GateNotice, PassageSection } from '#shared/statements/section.tsx';
import { ShutPage } from '#shared/frame/shut-page.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useRevealed } from '#shared/viewer/use-revealed.ts';

export const loader = ({ lang, id, client }: LoadContext) =>
  primeRevealed(client, personQuery(lang, id), personRevealsQuery(lang, id));

export function Component() {
  const { lang, t } = useLanguage();
  const words = peopleWords[lang];
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(personQuery(lang, id));
  const revealed = useRevealed(data, personRevealsQuery(lang, id));
  const { document, open } = revealed;
  const { head, about, unknown, works, awards, plays, notes, sealed } = document;
  const address = addressOf(lang, 'person', id);
  if (!head) return <ShutPage from={document.from ?? ''} address={address} onOpen={() => open('record')} />;

  const name = nameIn(head.name, lang);
  const part = plays.find(({ portrait }) => portrait) ?? plays[0];
  const section = { sealed, open };
  return (
    <BadgedPage
      title={<NameText name={head.name} />}
      eyebrow={head.job}
      parent="people"
      picture={
        part?.portrait ? (
          <Drawing name={`characters/${part.portrait}`} width={160} height={160} isFirst />
        ) : (
          <span className="badge-panel">
            <Monogram name={name} />
          </span>
        )
      }
      underTitle={
        <>
          <OtherScript name={head.name} />
          {part && (
            <p className="badge-foot">
              {words.plays}{' '}
              <Link to={addressOf(lang, 'character', part.id)}>
                <NameText name={part.name} />
              </Link>
            </p>
          )}
        </>
      }
      documentTitle={name}
      description={t.character.description(name, head.line.text)}
      address={address}
      isPrivate={document.from !== undefined}
      sources={{ cards: document.sources, statements: [head.line, ...about, ...awards, ...works, ...unknown] }}
    >
      <p className="lead">
        <PassageText passage={head.line} />
      </p>
      <GateNotice {...revealed} />
      <BelowFirstScreen>
        {plays.length > 1 && <RefSection title={words.plays} page="character" refs={plays} />}
        <PassageSection title={words.about} name="about" passages={about} {...section} />
        <AwardList awards={awards} />
        <WorkList works={works} />
        <PassageSection title={words.unknown} name="unknown" passages={unknown} as="list" {...section} />
        <RefSection title={words.notes} page="note" refs={notes} />
      </BelowFirstScreen>
    </BadgedPage>
  );
}
