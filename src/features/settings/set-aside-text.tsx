import { useId, useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { focusOnArrival } from '#shared/parts/focus-on-arrival.ts';
import { isKept } from '#shared/viewer/storage-state.ts';
import { type Outcome, putBack } from './put-back.ts';
import { type AsideText, discard, keepAside, saveAsFile } from './set-aside-texts.ts';
import { setAsideWords } from './set-aside-words.ts';

/** One text that was set aside: to be saved, to be put back, or to be discarded, which can be undone until the page is left. */
export function SetAsideText({ aside }: { aside: AsideText }) {
  const { lang, t } = useLanguage();
  const words = setAsideWords[lang];
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome | 'notKept' | 'discarded' | 'undone' | null>(null);
  const name = {
    progress: t.settings.progressTitle,
    settings: t.settings.lookTitle,
    shelf: t.pages.shelf,
    notes: words.notes,
    'seen-on': words.seenOn,
  }[aside.name];
  const isOver = outcome === 'all' || outcome === 'discarded';

  function onPutBack() {
    const next = putBack(aside.name, aside.text);
    if (next !== 'all') return setOutcome(next);
    // Where nothing can be written, the text that was set aside is still the only one.
    if (!isKept(aside.name)) return setOutcome('notKept');
    discard(aside);
    setOutcome(next);
  }

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {!isOver && (
        <p className="actions">
          <button type="button" className="button button-quiet" onClick={onPutBack}>
            {words.putBack}
          </button>
          <button type="button" className="button button-quiet" onClick={() => saveAsFile(aside)}>
            {words.save}
          </button>
          <button
            type="button"
            className="button button-quiet"
            ref={outcome === 'undone' ? focusOnArrival : null}
            onClick={() => {
              discard(aside);
              setOutcome('discarded');
            }}
          >
            {words.discard}
          </button>
        </p>
      )}
      <p role="status" className="aside" tabIndex={-1} ref={outcome === 'all' ? focusOnArrival : null}>
        {outcome !== null && outcome !== 'undone' && words[outcome]}
      </p>
      {outcome === 'discarded' && (
        <button
          type="button"
          className="ask"
          ref={focusOnArrival}
          onClick={() => {
            keepAside(aside);
            setOutcome('undone');
          }}
        >
          {t.shelf.undo}
        </button>
      )}
    </section>
  );
}
