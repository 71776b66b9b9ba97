import { type ReactNode, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import { NameOption } from '#shared/parts/name-option.tsx';
import { FilterTabs } from '#shared/parts/filter-tabs.tsx';
import { type Arrangement, type CastChoices, castKeys, sorts } from './arrange-cast.ts';
import './cast-controls.css';
import { castWords } from './cast-words.ts';

type CastControlsProps = {
  /** The list page's own address. */
  address: string;
  choices: CastChoices;
  arrangement: Arrangement;
  /** How many are shown, of how many. */
  shown: number;
  all: number;
};

/** Over the wall: tabs of departments, and behind a button beside them by whom, from when and in which order. The address keeps it all. */
export function CastControls({ address, choices, arrangement, shown, all }: CastControlsProps) {
  const { lang, t } = useLanguage();
  const words = castWords[lang];
  const panel = useId();
  const { department, sort = '', first = '', actor = '' } = arrangement;
  const isArranged = [sort, first, actor].some((value) => value !== '');
  const [isAsked, setAsked] = useState<boolean>();
  const isOpen = isAsked ?? isArranged;
  const { departments, firsts, actors } = choices;
  return (
    <>
      <div className="cast-bar">
        <button
          type="button"
          className="cast-arrange"
          aria-expanded={isOpen}
          aria-controls={isOpen ? panel : undefined}
          onClick={() => setAsked(!isOpen)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
            <path d="M4 7h9M19 7h1M4 17h1M11 17h9M13 7a3 3 0 1 0 6 0 3 3 0 1 0-6 0M5 17a3 3 0 1 0 6 0 3 3 0 1 0-6 0" />
          </svg>
          <span className="cast-word">{words.arrange}</span>
        </button>
        <FilterTabs
          label={words.filter}
          address={address}
          parameter="department"
          chosen={department ?? ''}
          options={departments}
        />
      </div>
      {isOpen && (
        <div id={panel} className="cast-panel">
          <Choice name="sort" label={words.sort} value={sort}>
            <option value="">{words.sorts.billing}</option>
            {sorts
              .filter((each) => each !== 'first' || firsts.length > 0)
              .map((each) => (
                <option key={each} value={each}>
                  {words.sorts[each]}
                </option>
              ))}
          </Choice>
          {firsts.length > 0 && (
            <Choice name="first" label={words.first} value={first}>
              <option value="">{words.anyEpisode}</option>
              {firsts.map((episode) => (
                <option key={episode} value={episode}>
                  {t.episode.name(episode)}
                </option>
              ))}
            </Choice>
          )}
          <Choice name="actor" label={t.character.playedBy} value={actor}>
            <option value="">{words.anyone}</option>
            {[...actors].map(([id, name]) => (
              <NameOption key={id} value={id} name={name} />
            ))}
          </Choice>
          <p className="cast-outcome">
            <span role="status">{words.count(shown, all)}</span>
            {(isArranged || department) && <ClearLink address={address} />}
            <Link to={addressOf(lang, 'compare')}>{t.pages.compare}</Link>
          </p>
        </div>
      )}
    </>
  );
}

/** One list to choose from; the first of it is no choice. */
function Choice({
  name,
  label,
  value,
  children,
}: {
  name: (typeof castKeys)[number];
  label: string;
  value: string;
  children: ReactNode;
}) {
  const search = useSearch();
  const navigate = useNavigate();
  function choose(wanted: string) {
    const parameters = new URLSearchParams(search);
    if (wanted) parameters.set(name, wanted);
    else parameters.delete(name);
    void navigate({ search: String(parameters) }, { replace: true, preventScrollReset: true });
  }
  return (
    <label className="cast-choice">
      <span>{label}</span>
      <select className="field" value={value} onChange={(event) => choose(event.target.value)}>
        {children}
      </select>
    </label>
  );
}

/** Takes back all that narrows the wall or orders it, and leaves the rest of the address as it is. */
export function ClearLink({ address }: { address: string }) {
  const { lang } = useLanguage();
  const parameters = new URLSearchParams(useSearch());
  for (const key of castKeys) parameters.delete(key);
  return (
    <Link to={address + (parameters.size > 0 ? `?${parameters}` : '')} replace preventScrollReset>
      {castWords[lang].clear}
    </Link>
  );
}
