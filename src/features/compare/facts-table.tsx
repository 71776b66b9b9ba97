import { useLanguage } from '#shared/i18n/language.tsx';
import { nameIn } from '#shared/names/name-in.ts';
import { useInWords } from '#shared/names/written-names.ts';
import { Joined } from '#shared/parts/name.tsx';
import { ScrollTable } from '#shared/parts/scroll-table.tsx';
import { useOrder } from '#shared/viewer/scope.ts';
import { compareWords } from './compare-words.ts';
import type { KnownCharacter } from './compared-documents.ts';

/** What is short to say of each, side by side; what is the same stands once, across both. */
export function FactsTable({ two }: { two: readonly [KnownCharacter, KnownCharacter] }) {
  const { lang, t } = useLanguage();
  const words = compareWords[lang];
  const inWords = useInWords();
  const order = useOrder();
  const debutOf = ({ appears }: KnownCharacter) => {
    const first = order.find((episode) => appears.some(({ id }) => id === episode));
    return first && t.episode.name(first);
  };
  const rows = [
    { label: words.department, values: two.map(({ head }) => head.department?.name) },
    { label: words.rank, values: two.map(({ head }) => head.rank) },
    { label: t.character.playedBy, values: two.map(({ head }) => head.playedBy && nameIn(head.playedBy.name, lang)) },
    { label: words.debut, values: two.map(debutOf) },
  ].filter(({ values }) => values.some((value) => value !== undefined));
  return (
    <section id="facts">
      <h2>{words.facts}</h2>
      <ScrollTable
        label={words.facts}
        columns={[words.fact, ...two.map(({ head }) => inWords(nameIn(head.name, lang)))]}
        className="compare-facts"
      >
        {rows.map(({ label, values: [a, b] }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {a === b ? (
              <td colSpan={2}>
                <Joined text={a ?? ''} /> <span className="aside">{words.both}</span>
              </td>
            ) : (
              <>
                <Fact value={a} />
                <Fact value={b} />
              </>
            )}
          </tr>
        ))}
      </ScrollTable>
    </section>
  );
}

function Fact({ value }: { value: string | undefined }) {
  const { lang } = useLanguage();
  return (
    <td>
      {value === undefined ? <span className="aside">{compareWords[lang].notKnown}</span> : <Joined text={value} />}
    </td>
  );
}
