import { Link } from '#shared/router/link.tsx';
import '#shared/parts/rows-columns.css';
import { OptionContent } from './option-content.tsx';
import type { Option } from './option.ts';

/** Results as links, on the page of search. */
export function ResultList({ options }: { options: readonly Option[] }) {
  return (
    <ul className="rows-columns">
      {options.map((option) => (
        <li key={option.key}>
          <Link className="result" to={option.to ?? ''}>
            <OptionContent {...option} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
