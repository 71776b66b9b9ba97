type MapButtonProps = {
  label: string;
  /** A path, 24 units square. */
  icon: string;
  /** There is nothing further to do; the button keeps its place, and the focus. */
  isIdle: boolean;
  onClick: () => void;
};

/** A round button at the map, as large as a thumb. */
export function MapButton({ label, icon, isIdle, onClick }: MapButtonProps) {
  return (
    <button
      type="button"
      className="map-button"
      aria-label={label}
      aria-disabled={isIdle}
      onClick={() => !isIdle && onClick()}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
        <path d={icon} />
      </svg>
    </button>
  );
}
