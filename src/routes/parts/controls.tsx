import { useSuspenseQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { charactersQuery } from '#features/characters/queries.ts';
import { SourceWorks } from '#features/progress/source-works-switch.tsx';
import { Choices } from '#features/settings/setting-control.tsx';
import { Bookmark } from '#shared/frame/bookmark-button.tsx';
import { episodesQuery } from '#features/story/queries.ts';
import { termKinds } from '#series/vocabulary.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { inLanguage, partsAddress } from '#shared/router/addresses.ts';
import { EpisodeChips } from '#shared/parts/episode-chips.tsx';
import { FilterTabs } from '#shared/parts/filter-tabs.tsx';
import { RefSection } from '#shared/parts/ref-list.tsx';
import type { Choice, Setting } from '#shared/schema/choices.ts';
import { Part } from './part.tsx';
import { useWords } from './words.ts';

export function Tabs() {
  const { lang, t } = useLanguage();
  const words = useWords();
  return (
    <Part id="tabs" title={words.tabs}>
      <FilterTabs
        label={words.tabsLabel}
        address={inLanguage(lang, partsAddress)}
        parameter="kind"
        options={termKinds.map((kind) => [kind, t.series.termKinds[kind]])}
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
  const [isKept, setKept] = useState(true);
  return (
    <Part id="buttons" title={words.buttons}>
      <p className="actions">
        <button type="button" className="button">
          {words.primary}
        </button>
        <button type="button" className="button button-quiet">
          {words.quiet}
        </button>
        <Bookmark isKept={isKept} onToggle={() => setKept(!isKept)} />
        <button type="button" className="ask">
          {words.ask}
        </button>
      </p>
    </Part>
  );
}

/** One of several, and on or off; they change nobody's settings. */
export function Selections() {
  const words = useWords();
  const name = useId();
  const [theme, setTheme] = useState<Choice<Setting>>('system');
  const [isOn, setOn] = useState(true);
  const [isOff, setOff] = useState(false);
  return (
    <Part id="choices" title={words.choices}>
      <Choices name={name} setting="theme" chosen={theme} onChoose={setTheme} />
      <SourceWorks isOpen={isOn} onChange={setOn} />
      <SourceWorks isOpen={isOff} onChange={setOff} />
    </Part>
  );
}
