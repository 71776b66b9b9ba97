import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import './filter-tabs.css';
import { letterId } from './letters.ts';
import './letters.css';

/** The part of an address that names the letter that is shown, where not all are. */
export const letterKey = 'letter';

type LetterTabsProps = {
  /** What the letters are of, for screen readers. */
  label: string;
  letters: readonly string[];
  /** Where only one of them is shown at a time: that one. Each then has an address of its own. */
  chosen?: string | undefined;
  /** Whether there is something more important under the header where room is scarce. */
  isAside?: boolean;
};

/** The letters of a long list, each a link to where it begins; they stay in view. */
export function LetterTabs({ label, letters, chosen, isAside = false }: LetterTabsProps) {
  const search = useSearch();
  return (
    <nav aria-label={label} className={isAside ? 'tabs letters letters-aside' : 'tabs letters'}>
      {letters.map((letter) => (
        <Link
          key={letter}
          to={chosen === undefined ? `${search}#${letterId(letter)}` : addressWith(search, letter)}
          aria-current={letter === chosen ? 'true' : undefined}
        >
          {letter}
        </Link>
      ))}
    </nav>
  );
}

function addressWith(search: string, letter: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set(letterKey, letter);
  return `?${parameters}`;
}
