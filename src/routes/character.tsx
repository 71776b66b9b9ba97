import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { BadgeWords } from '#features/characters/badge-words.tsx';
import { characterQuery, characterRevealsQuery } from '#features/characters/queries.ts';
import { RelationList } from '#features/characters/relation-list.tsx';
import { MapLink } from '#features/relationships/map-link.tsx';
import '#features/relationships/map-link.css';
import { useLanguage } from '#shared/i18n/language.tsx';
import { languages } from '#series/languages.ts';
import { addressOf } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { EpisodeChips } from '#shared/parts/episode-chips.tsx';
import { nameIn } from '#shared/names/name-in.ts';
import { Joined, NameText } from '#shared/parts/name.tsx';
import { BelowFirstScreen } from '#shared/parts/below-first-screen.tsx';
import { Drawing } from '#shared/parts/drawing.tsx';
import { PassageText } from '#shared/statements/passages.tsx';
import { BadgedPage } from '#shared/frame/badged-page.tsx';
import { RefSection } from '#shared/parts/ref-list.tsx';
import { GateNotice, PassageSection } from '#shared/statements/section.tsx';
import { ShutPage } from '#shared/frame/shut-page.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useRevealed } from '#shared/viewer/use-revealed.ts';

export const loader = ({ lang, id, client }: LoadContext) =>
  primeRevealed(client, characterQuery(lang, id), characterRevealsQuery(lang, id));

export function Component() {
  const { lang, t } = useLanguage();
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(characterQuery(lang, id));
  const revealed = useRevealed(data, characterRevealsQuery(lang, id));
  const { document, open } = revealed;
  const { head, about, names, adaptation, unknown, relations, appears, notes, sealed } = document;
  const address = addressOf(lang, 'character', id);
  if (!head) return <ShutPage from={document.from ?? ''} address={address} onOpen={() => open('record')} />;

  const name = nameIn(head.name, lang);
  const section = { sealed, open };
  const { sourceWorks } = t.series;
  const noForm = languages.flatMap((other) => (head.name[other] === null && t.character.noForm(other)) || []);
  const spellings = (noForm.length > 0 || head.name.other.length > 0) && (
    <>
      {noForm.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {head.name.other.length > 0 && (
        <p>
          {t.character.spellings}: <Joined text={head.name.other.join(', ')} />
        </p>
      )}
    </>
  );
  return (
    <BadgedPage
      title={<NameText name={head.name} />}
      eyebrow={head.department?.name}
      parent="characters"
      picture={head.portrait && <Drawing name={`characters/${head.portrait}`} width={160} height={160} isFirst />}
      underTitle={<BadgeWords head={head} />}
      documentTitle={name}
      description={t.character.description(name, head.line.text)}
      address={address}
      isPrivate={document.from !== undefined}
      sources={{
        cards: document.sources,
        statements: [head.line, ...about, ...names, ...relations, ...adaptation, ...unknown],
      }}
    >
      <p className="lead">
        <PassageText passage={head.line} />
      </p>
      <GateNotice {...revealed} />
      <BelowFirstScreen>
        <PassageSection title={t.character.about} name="about" passages={about} {...section} />
        <RelationList
          id={id}
          relations={relations}
          seals={sealed.filter((seal) => seal.section === 'relations')}
          onOpen={open}
        >
          <MapLink id={id} />
        </RelationList>
        <PassageSection title={t.character.names} name="names" passages={names} as="list" {...section}>
          {spellings}
        </PassageSection>
        <EpisodeChips title={t.character.appears} episodes={appears} />
        {sourceWorks && (
          <PassageSection
            title={sourceWorks.adaptation}
            name="adaptation"
            passages={adaptation}
            as="list"
            {...section}
          />
        )}
        <PassageSection title={t.character.unknown} name="unknown" passages={unknown} as="list" {...section} />
        <RefSection title={t.character.notes} page="note" refs={notes} />
      </BelowFirstScreen>
    </BadgedPage>
  );
}
