import './hero.css';

/** The hero picture: the valley with the line to which the water is to rise, by day or by night. The line is drawn once. */
export function Hero() {
  return (
    <div className="hero" aria-hidden="true">
      <svg viewBox="0 0 720 300" preserveAspectRatio="xMidYMid slice">
        <path className="hero-shore" d="M0 252c120-20 220 16 360 0s240 14 360-4" pathLength="1" />
      </svg>
    </div>
  );
}
