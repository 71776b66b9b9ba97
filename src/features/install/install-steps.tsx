import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import styles from './install-help.css?inline';
import { installWords } from './install-words.ts';
import type { ByHand } from './way-to-install.ts';

adoptStyles(styles);

/** A drawing of 72 by 64 units: what surrounds the place, and the place itself in the colour of links. */
type Sketch = { frame: string; mark: string };

const phone = 'M24 3h24a4 4 0 0 1 4 4v50a4 4 0 0 1-4 4H24a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z';
const browser = 'M7 8h58a3 3 0 0 1 3 3v42a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3zM4 20h64';
const appIcon = (x: number, y: number) => `M${x} ${y}h14v14h-14zM${x + 7} ${y + 4}a3 3 0 1 0 .01 0`;

const sketches = {
  phoneShare: { frame: `${phone}M20 42h32`, mark: 'M32.5 50H30v7h12v-7h-2.5M36 53.5V45M32.8 48.2 36 45l3.2 3.2' },
  phoneDots: { frame: `${phone}M20 16h32M25 10h16`, mark: 'M46 7v.1M46 10v.1M46 13v.1' },
  row: {
    frame: 'M9 7h54a3 3 0 0 1 3 3v44a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3V10a3 3 0 0 1 3-3zM14 16h26M14 49h20',
    mark: 'M6 24h60v16H6zM14 32h22M50 27.5h9v9h-9zM54.5 29.5v5M52 32h5',
  },
  phoneIcon: { frame: `${phone}M25 9h6v6h-6zM33 9h6v6h-6zM41 9h6v6h-6zM31 55h10`, mark: appIcon(29, 26) },
  windowShare: {
    frame: 'M7 5h58a3 3 0 0 1 3 3v45a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3zM4 23h64M10 14h.1M15 14h.1M24 14h22',
    mark: 'M55 13.5h-2V19h10v-5.5h-2M58 16V9.5M55.3 12 58 9.3l2.7 2.7',
  },
  dock: { frame: `${browser}M12 41h48v11H12zM17 44h6v5h-6zM49 44h6v5h-6z`, mark: appIcon(29, 33) },
  tab: { frame: `${browser}M10 20v-7h22v7M38 20v-7h20v7`, mark: 'M14 25h30v16H14zM19 30h20M19 36h12' },
  pinnedTab: { frame: `${browser}M24 20v-7h30v7`, mark: 'M9 20v-8h11v8M14.5 14a2 2 0 1 0 .01 0' },
} satisfies Record<string, Sketch>;

/** What each step looks like, in the order of its words. */
const drawn: Record<ByHand, readonly (keyof typeof sketches)[]> = {
  ios: ['phoneShare', 'row', 'phoneIcon'],
  macSafari: ['windowShare', 'row', 'dock'],
  firefoxAndroid: ['phoneDots', 'row', 'phoneIcon'],
  firefox: ['tab', 'pinnedTab'],
};

/** The steps by which a reader installs the app by hand, each with a drawing of where to look. */
export function InstallSteps({ way }: { way: ByHand }) {
  const words = installWords[useLanguage().lang].steps[way];
  return (
    <ol className="install-steps">
      {drawn[way].map((name, index) => (
        <li key={name}>
          <svg viewBox="0 0 72 64" aria-hidden="true">
            <path d={sketches[name].frame} />
            <path className="install-mark" d={sketches[name].mark} />
          </svg>
          <span>{words[index]}</span>
        </li>
      ))}
    </ol>
  );
}

/** The same, unfolded by who asks for it. */
export function InstallHelp({ way }: { way: ByHand }) {
  const words = installWords[useLanguage().lang];
  return (
    <details>
      <summary>{words.how}</summary>
      <InstallSteps way={way} />
    </details>
  );
}
