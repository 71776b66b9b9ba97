import { useSuspenseQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { charactersQuery } from '#features/characters/queries.ts';
import { episodesQuery } from '#features/story/queries.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { termKinds } from '#shared/schema/vocabulary.ts';
import { EpisodeChips } from '#shared/ui/episode-chips.tsx';
import { FilterTabs } from '#shared/ui/filter-tabs.tsx';
import { RefSection } from '#shared/ui/ref-list.tsx';
import '#shared/ui/choice.css';
import { Part } from './part.tsx';
import { useWords } from './words.ts';

export function Tabs() {
  const { lang, t } = useLanguage();
  const words = useWords();
  return (
    <Part id="tabs" title={words.tabs}>
      <FilterTabs
        label={words.tabsLabel}
        address={addressOf(lang, 'parts')}
        parameter="kind"
        options={termKinds.map((kind) => [kind, t.glossary.kinds[kind]])}
      />
    </Part>
  );
}

/** Each is a section of its own, under its own heading. */
export function Chips() {
  const { lang } = useLanguage();
  const words = useWords();
  const { data: episodes } = useSuspenseQuery(episodesQuery(lang));
  const { data: characters } = useSuspenseQuery(charactersQuery(lang));
  return (
    <>
      <EpisodeChips title={words.chips} episodes={episodes.items} />
      <RefSection title={words.portraitChips} page="character" refs={characters.items.slice(0, 4)} />
    </>
  );
}

export function Buttons() {
  const words = useWords();
  const [isPressed, setPressed] = useState(true);
  return (
    <Part id="buttons" title={words.buttons}>
      <p className="actions">
        <button type="button" className="button">
          {words.primary}
        </button>
        <button type="button" className="button button-quiet">
          {words.quiet}
        </button>
        <button
          type="button"
          className="button button-quiet bookmark"
          aria-pressed={isPressed}
          onClick={() => setPressed(!isPressed)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" className={isPressed ? 'icon icon-full' : 'icon'}>
            <path d="M6 3.5h12v17l-6-4.5-6 4.5z" />
          </svg>
          {words.pressed}
        </button>
        <button type="button" className="ask">
          {words.ask}
        </button>
      </p>
    </Part>
  );
}

export function Choices() {
  const words = useWords();
  const name = useId();
  return (
    <Part id="choices" title={words.choices}>
      <fieldset>
        <legend>{words.radio}</legend>
        <div className="choices">
          {[1, 2, 3].map((number) => (
            <label key={number} className="choice">
              <input type="radio" name={name} defaultChecked={number === 1} />
              {words.choice(number)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.checkbox}</legend>
        {[1, 2].map((number) => (
          <div key={number}>
            <label className="choice choice-wide">
              <input type="checkbox" defaultChecked={number === 1} />
              {words.choice(number)}
            </label>
          </div>
        ))}
      </fieldset>
    </Part>
  );
}
