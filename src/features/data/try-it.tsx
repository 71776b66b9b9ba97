import { dataWords } from './data-words.ts';
import { useState } from 'react';
import { readOverNetwork } from '#shared/api/read.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import '#shared/parts/field.css';
import './try-it.css';

/** Fetches any document and shows what came back. */
export function TryIt({ start }: { start: string }) {
  const { lang, t } = useLanguage();
  const words = dataWords[lang];
  const [path, setPath] = useState(start);
  const [answer, setAnswer] = useState('');
  async function run() {
    setAnswer(t.state.loading);
    try {
      setAnswer(JSON.stringify(await readOverNetwork(path), null, 2));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // What is not in the packs cannot be told from what there is not.
      setAnswer(navigator.onLine ? message : t.state.offline);
    }
  }
  return (
    <section>
      <h2>{words.tryTitle}</h2>
      <form
        className="try"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <label htmlFor="try-path">{words.tryLabel}</label>
        <input
          id="try-path"
          type="text"
          className="field"
          value={path}
          spellCheck={false}
          autoCapitalize="off"
          onChange={(event) => setPath(event.target.value)}
        />
        <button type="submit" className="button">
          {words.try}
        </button>
      </form>
      {answer && (
        <pre className="answer" tabIndex={0} aria-live="polite">
          {answer}
        </pre>
      )}
    </section>
  );
}
