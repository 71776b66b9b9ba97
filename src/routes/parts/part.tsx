import type { ReactNode } from 'react';

/** A part under its name. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** One state of a part under its name; `isReading`: in the width of a reading column, as on the pages that have it. */
export function State({
  title,
  isReading = false,
  children,
}: {
  title: string;
  isReading?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={isReading ? 'part-reading' : undefined}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}
