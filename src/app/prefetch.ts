import type { QueryClient } from '@tanstack/react-query';
import { loadMessages } from '#shared/i18n/language.tsx';
import { languageOf } from '#shared/router/addresses.ts';
import { isSavingData } from './connection.ts';
import { pageAt, pages } from './pages.ts';

/** Loads the code and the data of an address, once each; does nothing for a reader who saves data. */
export function createPrefetch(client: QueryClient): (address: string) => void {
  return (address) => {
    const [path = ''] = address.split(/[?#]/);
    const target = pageAt(path);
    if (!target || isSavingData()) return;
    const lang = languageOf(path);
    void Promise.all([pages[target.page](), loadMessages[lang]()])
      .then(([{ loader }]) => loader?.({ lang, id: target.id, page: target.number, client }))
      // What could not be fetched ahead is fetched on the visit, which tells the reader if it fails again.
      .catch(() => undefined);
  };
}
