import { icons } from '#series/icons.ts';
import type { PlainPage } from '#shared/router/addresses.ts';

/** The signs of pages, drawn for this app: one stroke each, 24 units square. Those in the bar are the series' own. */
export const pageSigns: { readonly [page in PlainPage]?: string } = {
  ...icons,
  relationships:
    'M6 4a2.5 2.5 0 1 0 .01 0M18 6a2.5 2.5 0 1 0 .01 0M10 15a2.5 2.5 0 1 0 .01 0M8.5 7l7 1M7 9l2 6.5M16.5 10.5 12 16',
  compare: 'M4 5h6.5v14H4zM13.5 5H20v14h-6.5zM7 9h.5M16.5 9h.5M6 15h2.5M15.5 15H18',
  people:
    'M9 5a3 3 0 1 0 .01 0M3.5 19c.5-4 2.5-5.5 5.5-5.5s5 1.5 5.5 5.5M16 6.5a2.5 2.5 0 1 0 .01 0M17 13.5c2 .5 3 2 3.5 5.5',
  productionTimeline: 'M7 3.5v17M5 7h4M5 12h4M5 17h4M12 7h8M12 12h5M12 17h7',
  glossary: 'M5 4h10.5a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h10.5M8.5 8H15',
  sources: 'M9.5 7c-2.5 1-4 3-4 6.5V17H10v-4.5H7.5M18.5 7c-2.5 1-4 3-4 6.5V17H19v-4.5h-2.5',
  data: 'M9 4.5c-2.5 0-2 2.5-2 4.5s-.5 3-2.5 3c2 0 2.5 1 2.5 3s-.5 4.5 2 4.5M15 4.5c2.5 0 2 2.5 2 4.5s.5 3 2.5 3c-2 0-2.5 1-2.5 3s.5 4.5-2 4.5',
  about: 'M12 3.5a8.5 8.5 0 1 0 .01 0M12 11v5.5M12 7.5v.5',
};
