import { useId, useLayoutEffect, useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { Link } from '#shared/router/link.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { RetryReads } from '#shared/parts/late-part.tsx';
import { Slip } from '#shared/parts/slip.tsx';
import { OptionContent } from './option-content.tsx';
import type { Option } from './option.ts';
import styles from './palette.css?inline';
import { searchWords } from './search-words.ts';
import { useBackCloses } from './use-back-closes.ts';
import { useOffers } from './use-offers.ts';

adoptStyles(styles);

/**
 * The palette: a field, and what answers to it, from every page. A combobox whose first option is chosen already.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function Palette({ opener, onClose }: { opener: HTMLElement; onClose: () => void }) {
  const { lang, t } = useLanguage();
  const words = searchWords[lang];
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const { groups, count, isRead, isLost } = useOffers(typed);
  const options = groups.flatMap((group) => group.options);
  const place = Math.min(chosen, options.length - 1);
  const current = options[place];
  const isAsked = typed.trim() !== '';
  useBackCloses(onClose);
  useLayoutEffect(() => {
    document.getElementById(`${id}-${place}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, place]);

  const move = (steps: number) => setChosen((place + steps + options.length) % options.length);
  return (
    <Slip label={t.pages.search} opener={opener} onClose={onClose} className="palette">
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          document.getElementById(`${id}-${place}`)?.click();
        }}
      >
        <input
          type="text"
          role="combobox"
          className="field"
          aria-label={words.label}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current && `${id}-${place}`}
          placeholder={words.placeholder}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(0);
          }}
          onKeyDown={(event) => {
            // An input method moves among its own words.
            if (event.nativeEvent.isComposing || options.length === 0) return;
            const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (steps === undefined) return;
            event.preventDefault();
            move(steps);
          }}
        />
        <button type="button" className="palette-close" onClick={onClose}>
          {t.actions.close}
        </button>
      </form>
      <p role="status" className={isAsked && isRead && count === 0 ? 'palette-status' : 'visually-hidden'}>
        {isAsked && (isRead ? (count > 0 ? words.count(count) : words.none(typed.trim())) : words.loading)}
      </p>
      {isAsked && isRead && count === 0 && <p className="palette-status">{words.noneYet}</p>}
      {isLost && (
        <p className="palette-status">
          {words.lost} <RetryReads />
        </p>
      )}
      <div role="listbox" id={`${id}-list`} aria-label={t.pages.search}>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-label={group.label || undefined} className="palette-group">
            {group.label && (
              <p className="entry-head" aria-hidden="true">
                {group.label}
              </p>
            )}
            {group.options.map((option) => {
              const own = options.indexOf(option);
              return (
                <PaletteOption
                  key={option.key}
                  id={`${id}-${own}`}
                  option={option}
                  isChosen={own === place}
                  onPoint={() => setChosen(own)}
                  onDone={onClose}
                />
              );
            })}
          </div>
        ))}
      </div>
    </Slip>
  );
}

type PaletteOptionProps = {
  id: string;
  option: Option;
  isChosen: boolean;
  onPoint: () => void;
  onDone: () => void;
};

function PaletteOption({ id, option, isChosen, onPoint, onDone }: PaletteOptionProps) {
  const { to, hrefLang, act } = option;
  const shared = {
    id,
    role: 'option',
    'aria-selected': isChosen,
    className: 'result',
    tabIndex: -1,
    onPointerMove: onPoint,
  } as const;
  if (to !== undefined)
    return (
      <Link {...shared} to={to} hrefLang={hrefLang} replace>
        <OptionContent {...option} />
      </Link>
    );
  return (
    <button
      type="button"
      {...shared}
      onClick={() => {
        onDone();
        act?.();
      }}
    >
      <OptionContent {...option} />
    </button>
  );
}
