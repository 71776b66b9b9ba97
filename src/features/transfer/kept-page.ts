import type { Belongings } from '#shared/schema/belongings.ts';
import { isObject } from '#shared/viewer/stored.ts';

/** Whether it has no other fields than these. */
export function has(value: unknown, fields: readonly string[]): value is Record<string, unknown> {
  return isObject(value) && Object.keys(value).every((field) => fields.includes(field));
}

/** Whether it is the address of a page without language. */
export function isAddress(page: string): boolean {
  return page.length <= 200 && /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/.test(page);
}

/** Whether it is the address of a page, or of a passage or section there, without language. */
export function isPlace(kept: string): boolean {
  return kept.length <= 200 && /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?(?:#[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)?$/.test(kept);
}

/** Whether it is an instant in UTC, to the millisecond. */
export function isInstant(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

/** Whether it is a page or passage as it is kept by a reader: at an address without language, since an instant in UTC. */
export function isKeptPage(value: unknown): value is Belongings['shelf'][number] {
  if (!has(value, ['page', 'added', 'pinned'])) return false;
  const { page, added, pinned } = value;
  return (
    typeof page === 'string' &&
    isPlace(page) &&
    isInstant(added) &&
    (pinned === true || !Object.hasOwn(value, 'pinned'))
  );
}
