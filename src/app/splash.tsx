import { patterns } from '#shared/router/addresses.ts';
import { pageAt } from './pages.ts';

const badges = [0, 1, 2, 3];

/**
 * What stands on a bare shell until the first page is there: the shape of that page, no words in any language. Drawn without styles, as
 * no other page needs them.
 */
export function Splash() {
  const page = pageAt(location.pathname.slice(import.meta.env.BASE_URL.length - 1))?.page;
  const isRecord = page !== undefined && patterns[page].endsWith(':id');
  return (
    <svg width="100%" height="640" fill="currentColor" opacity="0.12" aria-hidden="true">
      <rect x="4%" y="96" width="56%" height="44" rx="6" />
      {isRecord && <rect x="4%" y="156" width="92%" height="240" rx="12" />}
      {page === 'characters' &&
        badges.map((place) => (
          <rect key={place} x={`${4 + place * 23.5}%`} y="156" width="21.5%" height="240" rx="12" />
        ))}
      <rect x="4%" y="420" width="92%" height="16" rx="6" />
      <rect x="4%" y="452" width="88%" height="16" rx="6" />
      <rect x="4%" y="484" width="70%" height="16" rx="6" />
    </svg>
  );
}
