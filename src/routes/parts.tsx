import { useSuspenseQuery } from '@tanstack/react-query';
import { charactersQuery } from '#features/characters/queries.ts';
import { termsQuery } from '#features/glossary/queries.ts';
import { peopleQuery } from '#features/people/queries.ts';
import { notesQuery } from '#features/production/queries.ts';
import { episodesQuery, storyQuery } from '#features/story/queries.ts';
import { prime } from '#shared/api/query-client.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { inLanguage, partsAddress } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { Page } from '#shared/frame/page.tsx';
import { Buttons, Chips, Selections, Tabs } from './parts/controls.tsx';
import { Bars, HeroPicture } from './parts/frame.tsx';
import { BibliographyRows, NoteLogEntries, Monograms, Plates, Rows, ShelfRows } from './parts/lists.tsx';
import { EmptyStates, Notices, Toasts } from './parts/messages.tsx';
import { Badges, Charts, Skeletons, Strip, Traces } from './parts/papers.tsx';
import { sampleCards, sampleStatement, usePassage } from './parts/samples.ts';
import { Grades, Ledger, Relations, SourceMarks, Stamps, Tables, Tags, Term } from './parts/statements.tsx';
import { Colours, Emblems, Sizes } from './parts/tokens.tsx';
import './parts/parts.css';
import { useWords } from './parts/words.ts';

export const loader = ({ lang, client }: LoadContext) =>
  Promise.all([
    prime(client, charactersQuery(lang)),
    prime(client, episodesQuery(lang)),
    prime(client, notesQuery(lang)),
    prime(client, peopleQuery(lang)),
    prime(client, storyQuery(lang)),
    prime(client, termsQuery(lang)),
  ]);

/** Every part of the app in every state, outside the navigation: for those who change one, and for tests. */
export function Component() {
  const { lang } = useLanguage();
  const words = useWords();
  const { data: story } = useSuspenseQuery(storyQuery(lang));
  const passage = usePassage();
  return (
    <Page
      title={words.title}
      documentTitle={words.title}
      description={words.description}
      address={inLanguage(lang, partsAddress)}
      layout="wide"
      isPrivate
      underTitle={<p className="lead">{words.lead}</p>}
      sources={{
        cards: [...story.sources, ...sampleCards(lang, words)],
        statements: [sampleStatement(words, ''), passage],
      }}
    >
      <Colours />
      <Sizes />
      <Emblems />
      <HeroPicture />
      <Bars />
      <Badges />
      <Charts />
      <Strip />
      <Traces />
      <Tags />
      <SourceMarks />
      <Term />
      <Stamps />
      <Grades />
      <NoteLogEntries />
      <Plates />
      <Rows />
      <ShelfRows />
      <Relations />
      <Ledger />
      <BibliographyRows />
      <Monograms />
      <Tabs />
      <Chips />
      <Buttons />
      <Selections />
      <Notices />
      <EmptyStates />
      <Skeletons />
      <Toasts />
      <Tables />
    </Page>
  );
}
