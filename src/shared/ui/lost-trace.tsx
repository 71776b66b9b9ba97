import './lost-trace.css';

/** A heart trace that goes flat: where nothing was found. The words beside it say so. */
export function LostTrace() {
  return (
    <svg className="lost-trace" viewBox="0 0 320 72" aria-hidden="true">
      <path d="M0 40h40l8-10 8 10h8l8-34 12 60 10-30h22" />
      <path className="lost-trace-end" d="M120 40h200" />
    </svg>
  );
}
