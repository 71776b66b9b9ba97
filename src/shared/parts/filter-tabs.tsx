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
  /** What is shown, where that is not simply what the address names. */
  chosen?: string;
};

/** The tabs of a list, as on a binder: all of it, or one part. Each is a link, and keeps what else the address says. */
export function FilterTabs({ label, address, parameter, options, chosen: given }: FilterTabsProps) {
  const { t } = useLanguage();
  const search = useSearch();
  const named = useFilter(parameter);
  const chosen = given ?? named;
  const addressFor = (id: string) => {
    const parameters = new URLSearchParams(search);
    if (id) parameters.set(parameter, id);
    else parameters.delete(parameter);
    return address + (parameters.size > 0 ? `?${parameters}` : '');
  };
  return (
    <nav aria-label={label} className="tabs">
      <ul>
        {[['', t.nav.all] as const, ...options].map(([id, name]) => (
          <li key={id}>
            <Link to={addressFor(id)} aria-current={chosen === id ? 'true' : undefined} replace preventScrollReset>
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
