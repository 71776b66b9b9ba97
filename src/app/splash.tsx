/** What stands on a bare shell until the first page is there: the shape of a page, no words in any language. */
export function Splash() {
  return (
    <div className="splash" aria-busy="true">
      <span className="skeleton skeleton-title" />
      <span className="skeleton" />
      <span className="skeleton" />
    </div>
  );
}
