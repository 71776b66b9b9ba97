import './filter-tabs.css';
import { useLanguage } from '#shared/i18n/language.tsx';
import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';

type FilterTabsProps = {
  /** What the tabs choose between, for screen readers. */
  label: string;
  /** The list page's own address. */
  address: string;
  /** The part of the address that keeps the choice, so that it can be bookmarked. */
  parameter: string;
  options: Iterable<readonly [id: string, name: string]>;
};

/** The tabs of a list, as on a binder: all of it, or one part. Each is a link. */
export function FilterTabs({ label, address, parameter, options }: FilterTabsProps) {
  const { t } = useLanguage();
  const chosen = useFilter(parameter);
  return (
    <nav aria-label={label} className="tabs">
      <ul>
        {[['', t.nav.all] as const, ...options].map(([id, name]) => (
          <li key={id}>
            <Link
              to={id ? `${address}?${parameter}=${id}` : address}
              aria-current={chosen === id ? 'true' : undefined}
              replace
              preventScrollReset
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the address chooses; empty for all. */
export function useFilter(parameter: string): string {
  return new URLSearchParams(useSearch()).get(parameter) ?? '';
}
