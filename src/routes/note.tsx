import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Elsewhere } from '#features/elsewhere/elsewhere.tsx';
import { Awards } from '#features/production/awards.tsx';
import { Differences } from '#features/production/differences.tsx';
import { NamedRows } from '#features/production/named-rows.tsx';
import { noteQuery, noteRevealsQuery } from '#features/production/queries.ts';
import { Ranking } from '#features/production/ranking.tsx';
import { productionWords } from '#features/production/production-words.ts';
import { winsFirst } from '#features/production/wins-first.ts';
import { SourceWorksSwitch } from '#features/progress/source-works-switch.tsx';
import { phaseOf } from '#series/phases.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { BelowFirstScreen } from '#shared/parts/below-first-screen.tsx';
import { BadgedPage } from '#shared/frame/badged-page.tsx';
import { PassageList, PassageText, Prose } from '#shared/statements/passages.tsx';
import { RefSection } from '#shared/parts/ref-list.tsx';
import { GateNotice, PassageSection } from '#shared/statements/section.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useRevealed } from '#shared/viewer/use-revealed.ts';
import '#shared/statements/stamp.css';

export const loader = ({ lang, id, client }: LoadContext) =>
  primeRevealed(client, noteQuery(lang, id), noteRevealsQuery(lang, id));

export function Component() {
  const { lang, t } = useLanguage();
  const words = productionWords[lang];
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(noteQuery(lang, id));
  const revealed = useRevealed(data, noteRevealsQuery(lang, id));
  const { document, open } = revealed;
  const {
    head,
    about,
    unknown,
    places,
    pieces,
    elsewhere,
    ranking,
    chart,
    differences,
    people,
    characters,
    terms,
    sealed,
  } = document;
  if (!head) return null;

  const address = addressOf(lang, 'note', id);
  const topic = t.series.topics[head.topic];
  const awards = winsFirst(document.awards);
  const leadsWithList = ranking.length > 0 || awards.length > 0 || places.length > 0;
  const isLog = about.some(({ status }) => status !== undefined);
  const account = { passages: about, seals: sealed.filter(({ section }) => section === 'about'), onOpen: open };
  return (
    <BadgedPage
      title={head.title}
      eyebrow={topic === head.title ? words.phases[phaseOf[head.topic]] : topic}
      parent="production"
      picture={head.plate && <Drawing name={`notes/${head.plate}`} width={240} height={120} isFirst />}
      documentTitle={head.title}
      description={head.line.text}
      address={address}
      sources={{
        cards: document.sources,
        statements: [
          head.line,
          ...ranking,
          ...awards,
          ...places,
          ...about,
          ...pieces,
          ...differences,
          ...elsewhere,
          ...unknown,
        ],
      }}
    >
      <p className="lead">
        <PassageText passage={head.line} />
      </p>
      <GateNotice {...revealed} />
      <BelowFirstScreen>
        <Ranking ranking={ranking} chart={chart} />
        <Awards awards={awards} />
        <NamedRows section="places" rows={places} sealed={sealed} onOpen={open} />
        {leadsWithList ? (
          <PassageSection
            title={words.account}
            name="about"
            passages={about}
            as={isLog ? 'list' : 'prose'}
            sealed={sealed}
            open={open}
          />
        ) : isLog ? (
          <PassageList {...account} />
        ) : (
          <Prose heading="h2" {...account} />
        )}
        <NamedRows section="pieces" rows={pieces} sealed={sealed} onOpen={open} />
        <Differences
          differences={differences}
          seals={sealed.filter(({ section }) => section === 'differences')}
          onOpen={open}
        >
          <SourceWorksSwitch />
        </Differences>
        <Elsewhere links={elsewhere} />
        <PassageSection title={words.unknown} name="unknown" passages={unknown} as="list" sealed={sealed} open={open} />
        <RefSection title={words.people} page="person" refs={people} />
        <RefSection title={words.characters} page="character" refs={characters} />
        <RefSection title={words.terms} page="term" refs={terms} />
      </BelowFirstScreen>
    </BadgedPage>
  );
}
