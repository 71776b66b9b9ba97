import { useLanguage } from '#shared/i18n/language.tsx';
import { nameIn } from '#shared/names/name-in.ts';
import { useInWords } from '#shared/names/written-names.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { Passage } from '#shared/schema/document.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { NameText } from '#shared/parts/name.tsx';
import { Dispute, PassageText } from '#shared/statements/passages.tsx';
import '#shared/parts/rows.css';
import { compareWords } from './compare-words.ts';
import type { KnownCharacter } from './compared-documents.ts';
import type { Bond, Third } from './what-they-share.ts';

type Two = readonly [KnownCharacter, KnownCharacter];

/** A statement of another page. Its id there is one of many here, so it gets the page's before it. @param at as in `episodes/s1e1` */
export function PlacedPassage({ passage, at }: { passage: Passage; at: string }) {
  return (
    <>
      <PassageText passage={{ ...passage, id: `${at}/${passage.id}` }} />
      {passage.dispute && <Dispute passage={passage} />}
    </>
  );
}

/** Every relation between the two, with what each is to the other. */
export function Bonds({ two: [a, b], bonds }: { two: Two; bonds: readonly Bond[] }) {
  const { lang, t } = useLanguage();
  if (bonds.length === 0) return null;
  const { relations } = t.series;
  return (
    <section id="bonds">
      <h2>{compareWords[lang].bonds}</h2>
      <ul className="entries">
        {bonds.map(({ passage, kind, back }) => (
          <li key={passage.id}>
            <p className="entry-head">
              <span>
                <NameText name={a.head.name} />: {relations[back]}
              </span>
              <span>
                <NameText name={b.head.name} />: {relations[kind]}
              </span>
            </p>
            <p>
              <PlacedPassage passage={passage} at="bonds" />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whom both are tied to, and what that one is to each. */
export function Thirds({ two, thirds }: { two: Two; thirds: readonly Third[] }) {
  const { lang, t } = useLanguage();
  const inWords = useInWords();
  if (thirds.length === 0) return null;
  return (
    <section id="thirds">
      <h2>{compareWords[lang].thirds}</h2>
      <ul className="rows">
        {thirds.map(({ to, ties }) => (
          <li key={to.id}>
            <Link className="row" to={addressOf(lang, 'character', to.id)}>
              {to.portrait && <Drawing name={`characters/${to.portrait}`} width={48} height={48} />}
              <span className="row-title">
                <NameText name={to.name} />
              </span>
            </Link>
            <div className="compare-sides">
              {two.map(({ id, head }, place) => (
                <div key={id}>
                  {ties[place]?.map((relation) => (
                    <p key={relation.id}>
                      <span className="entry-head">
                        {inWords(compareWords[lang].to(nameIn(head.name, lang)))}: {t.series.relations[relation.kind]}
                      </span>{' '}
                      <PlacedPassage passage={relation} at={`thirds/${id}`} />
                    </p>
                  ))}
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
