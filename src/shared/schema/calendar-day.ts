/** Whether it is a day as a calendar has it, such as `2026-11-29`: the reader's own calendar, in no time zone. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  // The 31st of February is told by a number that is none, or by another day.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** The day that it is where the reader is. */
export function today(now = new Date()): string {
  const [year, ...others] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [String(year).padStart(4, '0'), ...others.map((part) => String(part).padStart(2, '0'))].join('-');
}
