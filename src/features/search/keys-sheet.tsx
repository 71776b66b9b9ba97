import { Fragment } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { keys, pageKeys } from '#shared/router/page-keys.ts';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { Slip } from '#shared/parts/slip.tsx';
import { useSettings } from '#shared/viewer/settings.ts';
import styles from './keys-sheet.css?inline';
import { searchWords } from './search-words.ts';

adoptStyles(styles);

/** The list of keys, with the way to switch the single ones off. */
export function KeysSheet({ opener, onClose }: { opener: HTMLElement; onClose: () => void }) {
  const { lang, t } = useLanguage();
  const words = searchWords[lang].keys;
  const isOff = useSettings((settings) => settings.keys === 'off');
  const modifier = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl';
  const rows: [string[], string][] = [
    [[modifier, keys.always.toUpperCase()], words.searchAlways],
    ...(isOff
      ? []
      : ([
          [[keys.search], words.search],
          [[keys.help], words.help],
          ...Object.entries(pageKeys).map(([letter, page]) => [[keys.go, letter], words.goTo(t.pages[page])]),
        ] as [string[], string][])),
  ];
  return (
    <Slip label={words.title} opener={opener} onClose={onClose}>
      <p className="slip-title">{words.title}</p>
      <dl className="keys">
        {rows.map(([pressed, what]) => (
          <Fragment key={what}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </Fragment>
        ))}
      </dl>
      <div className="slip-actions">
        <Link to={`${addressOf(lang, 'settings')}#look`}>{isOff ? words.areOff : words.off}</Link>
        <button type="button" onClick={onClose}>
          {t.actions.close}
        </button>
      </div>
    </Slip>
  );
}
