import './hero.css';

/**
 * The hero picture: the pad on the roof and the helicopter coming in, at dawn or at night. What moves lies over it in the same box of
 * 720 × 300 units, so that a reader who wants calm can have it still.
 */
export function Hero() {
  return (
    <div className="hero" aria-hidden="true">
      <svg viewBox="0 0 720 300" preserveAspectRatio="xMidYMid slice">
        <g transform="translate(376 92) rotate(-5) scale(.94)">
          <ellipse className="hero-disc" cy="-24" rx="152" ry="6" />
          <path className="hero-blade" d="M-150-25 0-26 150-23" />
        </g>
        <circle className="hero-beacon" cx="592" cy="180" r="12" />
      </svg>
    </div>
  );
}
