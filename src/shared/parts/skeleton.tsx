const badges = [0, 1, 2, 3];

/**
 * The shape of a page that is still to come: its title, then a wall of badges, the head of a record or plain lines. No words in any
 * language, and drawn without styles, as no other page needs them.
 */
export function Skeleton({ shape }: { shape: 'wall' | 'record' | 'lines' }) {
  return (
    <svg width="100%" height="640" fill="currentColor" opacity="0.12" aria-hidden="true">
      <rect x="4%" y="96" width="56%" height="44" rx="6" />
      {shape === 'record' && <rect x="4%" y="156" width="92%" height="240" rx="12" />}
      {shape === 'wall' &&
        badges.map((place) => (
          <rect key={place} x={`${4 + place * 23.5}%`} y="156" width="21.5%" height="240" rx="12" />
        ))}
      <rect x="4%" y="420" width="92%" height="16" rx="6" />
      <rect x="4%" y="452" width="88%" height="16" rx="6" />
      <rect x="4%" y="484" width="70%" height="16" rx="6" />
    </svg>
  );
}
