import { useLocation } from 'react-router';
import { find } from '#search/find.ts';
import { searchIndexOf } from '#search/search-index.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf, inLanguage, type PlainPage } from '#shared/router/addresses.ts';
import { useSearch } from '#shared/router/use-search.ts';
import { languageNames, languages } from '#series/languages.ts';
import { useGuest } from '#shared/viewer/guest.ts';
import { usePalette } from '#shared/viewer/palette.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useOrder } from '#shared/viewer/scope.ts';
import { settingsWords } from '#shared/viewer/settings-words.ts';
import { choices, type Setting } from '#shared/schema/choices.ts';
import { useSettings } from '#shared/viewer/settings.ts';
import type { Option } from './option.ts';
import { searchWords } from './search-words.ts';

/** What the reader can do from anywhere, and the pages that are about no single record. */
export function useActions(): { actions: Option[]; pages: Option[] } {
  const { lang, t } = useLanguage();
  const words = searchWords[lang];
  const { pathname, hash } = useLocation();
  const search = useSearch();
  const { isGuest, handOver, takeBack } = useGuest();
  const { midway, seen, setPlace } = useProgress();
  const order = useOrder();
  const settings = useSettings();
  const opener = usePalette((palette) => palette.opener);
  const option = (key: string, text: string, rest: Partial<Option>): Option => ({
    key,
    name: { text, lang, marks: [] },
    ...rest,
  });

  const settingActions = (Object.keys(choices) as Setting[]).flatMap((setting) => {
    const { title, choices: names }: { title: string; choices: Record<string, string> } = settingsWords[lang][setting];
    return choices[setting]
      .filter((choice) => choice !== settings[setting])
      .map((choice) =>
        option(`${setting} ${choice}`, words.set(title, names[choice] ?? choice), {
          act: () => settings.choose(setting, choice),
        }),
      );
  });
  const progressActions = isGuest
    ? []
    : order
        .filter((episode) => episode !== seen || midway !== null)
        .map((episode) =>
          option(`seen ${episode}`, t.episode.mark(episode), { act: () => setPlace({ seen: episode, midway: null }) }),
        );
  const languageActions = languages
    .filter((code) => code !== lang)
    .map((code) =>
      option(`language ${code}`, languageNames[code], {
        name: { text: languageNames[code], lang: code, marks: [] },
        to: inLanguage(code, pathname) + search + hash,
        hrefLang: code,
      }),
    );
  return {
    actions: [
      ...progressActions,
      ...languageActions,
      ...settingActions,
      option('guest', isGuest ? t.guest.takeBack : t.guest.handOver, { act: isGuest ? takeBack : handOver }),
      option('keys', words.keys.title, { act: () => usePalette.setState({ part: 'keys', opener }) }),
    ],
    pages: (Object.keys(t.pages) as PlainPage[]).map((page) =>
      option(page, t.pages[page], { to: addressOf(lang, page) }),
    ),
  };
}

/** Those of some options that answer to what was typed. */
export function matchingOptions(options: readonly Option[], typed: string): Option[] {
  const byKey = new Map(options.map((option) => [`options/${option.key}`, option]));
  const index = searchIndexOf(
    options.map(({ key, name }) => ({
      id: `options/${key}`,
      names: [{ [name.lang]: name.text }],
      roles: [],
      near: [],
    })),
  );
  return find(index, typed).flatMap(({ entry }) => byKey.get(entry.id) ?? []);
}
