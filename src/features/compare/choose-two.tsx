import { useNavigate } from 'react-router';
import { useLanguage } from '#shared/i18n/language.tsx';
import { NameOption } from '#shared/parts/name-option.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import type { Name } from '#shared/schema/document.ts';
import '#shared/parts/field.css';
import './compare.css';
import { compareWords } from './compare-words.ts';
import { comparing } from './compared-address.ts';

type ChooseTwoProps = {
  /** Whom this reader may choose. */
  offered: readonly { id: string; name: Name }[];
  /** Who is chosen, by id; empty while nobody is. */
  ids: readonly [string, string];
};

/** Two lists to choose from. The address keeps who is chosen. */
export function ChooseTwo({ offered, ids: [a, b] }: ChooseTwoProps) {
  const { lang } = useLanguage();
  const words = compareWords[lang];
  const search = useSearch();
  return (
    <div className="compare-choice">
      <Choice label={words.first} value={a} offered={offered} other={b} to={(id) => comparing(search, [id, b])} />
      <Choice label={words.second} value={b} offered={offered} other={a} to={(id) => comparing(search, [a, id])} />
    </div>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  offered: ChooseTwoProps['offered'];
  /** Who is not offered, as they stand on the other side. */
  other: string;
  to: (id: string) => string;
};

function Choice({ label, value, offered, other, to }: ChoiceProps) {
  const { lang } = useLanguage();
  const navigate = useNavigate();
  return (
    <label>
      <span className="aside">{label}</span>
      <select
        className="field"
        value={value}
        onChange={(event) =>
          void navigate({ search: to(event.target.value) }, { replace: true, preventScrollReset: true })
        }
      >
        <option value="">{compareWords[lang].choose}</option>
        {offered
          .filter(({ id }) => id !== other)
          .map(({ id, name }) => (
            <NameOption key={id} value={id} name={name} />
          ))}
      </select>
    </label>
  );
}
