/** A trace that goes flat: where nothing was found. The words beside it say so. Drawn by attributes, as no page carries styles for it. */
export function LostTrace() {
  return (
    <svg
      className="lost-trace"
      viewBox="0 -12 320 96"
      aria-hidden="true"
      fill="none"
      stroke="var(--link)"
      strokeWidth="3"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d="M0 40h40l8-10 8 10h8l8-34 12 60 10-26h22" />
      <path d="M120 40h200" stroke="var(--edge)" strokeDasharray="1 9" />
    </svg>
  );
}
