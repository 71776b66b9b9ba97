import { Link } from '#shared/router/link.tsx';
import '#shared/parts/rows-columns.css';
import { OptionContent } from './option-content.tsx';
import type { Option } from './option.ts';

/** Results as links, on the page of search. @param isBest whether the first of them is the best of all */
export function ResultList({ options, isBest = false }: { options: readonly Option[]; isBest?: boolean }) {
  return (
    <ul className="rows-columns">
      {options.map((option, place) => (
        <li key={option.key} className={isBest && place === 0 ? 'best-result' : undefined}>
          <Link className="result" to={option.to ?? ''}>
            <OptionContent {...option} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
