import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { onLineBack } from '#shared/api/line.ts';
import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/lost-page.ts';
import { languageOf } from '#shared/router/addresses.ts';

const words = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/lost-page.ts', { eager: true, import: 'messages' }),
);

/** What a reader sees when even the words of their language, or the page that names faults, could not be had: what is always here. */
export function LostPage() {
  const { title, retry } = words[languageOf(useLocation().pathname)];
  useEffect(() => onLineBack(reload), []);
  return (
    <>
      <title>{title}</title>
      <h1 tabIndex={-1}>{title}</h1>
      <p className="actions">
        <button type="button" className="button" onClick={reload}>
          {retry}
        </button>
      </p>
    </>
  );
}

/** Not before something answers: else the browser's own page would take the place of this one. */
const reload = () =>
  void fetch(location.href)
    .then(() => location.reload())
    .catch(() => undefined);
