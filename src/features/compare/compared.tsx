import { strand } from '#series/vocabulary.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf, addressOfRecord } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { Passage } from '#shared/schema/document.ts';
import { EpisodeChips } from '#shared/parts/episode-chips.tsx';
import { Joined } from '#shared/parts/name.tsx';
import { RefSection } from '#shared/parts/ref-list.tsx';
import { SourceBook } from '#shared/statements/sources.tsx';
import { Bonds, PlacedPassage, Thirds } from './compared-relations.tsx';
import { compareWords } from './compare-words.ts';
import type { KnownCharacter } from './compared-documents.ts';
import { FactsTable } from './facts-table.tsx';
import { Scenes } from './scenes.tsx';
import type { Compared } from './use-compared.ts';
import { bondsOf, type Shared } from './what-they-share.ts';

type ComparedTwoProps = { two: readonly [KnownCharacter, KnownCharacter]; shared: Shared } & Pick<
  Compared,
  'episodes' | 'terms' | 'around'
>;

/** What two characters have in common, as far as this reader knows: the shortest answers first, then everything told of both. */
export function ComparedTwo({ two, shared, episodes, terms, around }: ComparedTwoProps) {
  const { lang, t } = useLanguage();
  const words = compareWords[lang];
  const bonds = bondsOf(two);
  const { thirds, items, notes, scenes } = shared;
  const statements: Passage[] = [
    ...bonds.map(({ passage }) => passage),
    ...thirds.flatMap(({ ties }) => ties.flat()),
    ...items.map(({ item }) => item),
    ...scenes.flatMap(({ passages }) => passages),
  ];
  const documents = [...two, ...around.episodes, ...around.notes, ...around.subjects];
  const isNothing = [bonds, thirds, items, episodes, notes, terms, scenes].every(({ length }) => length === 0);
  return (
    <SourceBook statements={statements} cards={documents.flatMap(({ sources }) => sources)}>
      <FactsTable two={two} />
      {isNothing && <p className="notice">{words.nothing}</p>}
      <Bonds two={two} bonds={bonds} />
      <Thirds two={two} thirds={thirds} />
      {items.length > 0 && (
        <section id={strand.section}>
          <h2>{t.series.strand}</h2>
          <dl className="pairs">
            {items.map(({ episode, item }) => (
              <div key={`${episode} ${item.id}`}>
                <dt>
                  <Link to={`${addressOfRecord(lang, `episodes/${episode}`)}#${item.id}`}>
                    <Joined text={item[strand.subject]} />
                  </Link>{' '}
                  <span className="aside">{t.episode.name(episode)}</span>
                </dt>
                <dd>
                  <PlacedPassage passage={item} at={`episodes/${episode}`} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <EpisodeChips title={words.episodes} episodes={episodes.map((id) => ({ id }))} />
      <RefSection title={words.notes} page="note" refs={notes} />
      <RefSection
        title={words.terms}
        page="term"
        refs={terms.flatMap(({ id, head }) => (head ? [{ id, name: head.name }] : []))}
      />
      <Scenes scenes={scenes} two={two} around={around} />
      <p className="next">
        <Link to={addressOf(lang, 'characters')}>{t.pages.characters}</Link>
      </p>
    </SourceBook>
  );
}
