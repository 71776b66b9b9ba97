import { use } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { LeadsContext } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';

/** The parts of the address that say who is chosen, and from which episode the map looks back; `null` leaves one out. */
type Place = { focus?: string | null; episode?: string | null };

/** What the map's address says, and how to change it. */
export function useMapPlace() {
  const { lang } = useLanguage();
  const search = useSearch();
  const { navigate } = use(LeadsContext);
  const params = new URLSearchParams(search);
  const addressAt = (place: Place): string => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries(place))
      if (value === null) next.delete(key);
      else next.set(key, value);
    return addressOf(lang, 'relationships') + (next.size > 0 ? `?${next}` : '');
  };
  return {
    focus: params.get('focus'),
    episode: params.get('episode'),
    addressAt,
    go: (place: Place) => void navigate(addressAt(place), { replace: true, preventScrollReset: true, state: null }),
  };
}

export type MapPlaceInAddress = ReturnType<typeof useMapPlace>;
