import type { ComponentType } from 'react';
import { FilterTabs, useFilter } from './filter-tabs.tsx';
import './rows-columns.css';
import './rows.css';

type GroupedRowsProps<Item> = {
  /** What the tabs choose between, for screen readers. */
  label: string;
  /** The list page's own address; the group that is shown alone stands in it as `?kind=`. */
  address: string;
  /** Each group with its id, its name and its items; one without items is left out. */
  groups: readonly { id: string; name: string; items: readonly Item[] }[];
  Row: ComponentType<{ head: Item }>;
};

/** A long list by kind: tabs to choose one, a heading and rows for each. */
export function GroupedRows<Item extends { id: string }>({ label, address, groups, Row }: GroupedRowsProps<Item>) {
  const chosen = useFilter('kind');
  const filled = groups.filter(({ items }) => items.length > 0);
  return (
    <>
      <FilterTabs label={label} address={address} parameter="kind" options={filled.map(({ id, name }) => [id, name])} />
      {filled
        .filter(({ id }) => chosen === '' || chosen === id)
        .map(({ id, name, items }) => (
          <section key={id}>
            <h2>{name}</h2>
            <ul className="rows rows-columns">
              {items.map((item) => (
                <li key={item.id}>
                  <Row head={item} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
