import type { Topic } from './vocabulary.ts';

/** The signs of topics on the log of the production, drawn for this app: one stroke each, 24 units square. */
export const topicSigns: Record<Topic, string> = {
  development: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h4',
  casting: 'M12 4.5a3.5 3.5 0 1 0 .01 0M5.5 20c.8-4.2 3-6 6.5-6s5.7 1.8 6.5 6z',
  crew: 'M5 4h14v7H5zM8 20l4-9 4 9M12 11v9',
  filming: 'M4 9.5h16V20H4zM4 9.5 5 5l15-1.5.5 3.5zM9.5 4.7 8 9M15 4.2 13.5 8',
  prosthetics: 'M8 20.5v-7l-2.5-4 1.5-1 3 3V4.5h2V10V3.5h2V10v-5h2v5.5V7h2v8l-2 5.5z',
  'medical-advice': 'M6 4v5a4 4 0 0 0 8 0V4M10 13v2a4 4 0 0 0 8 0v-2M18 9.5a1.7 1.7 0 1 0 .01 0',
  genre: 'M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12.5h5',
  music: 'M9 17.5V6l10-2v11M6.5 15.5a2.3 2.3 0 1 0 .01 0M16.5 13a2.3 2.3 0 1 0 .01 0',
  adaptation: 'M4 8h13l-3.5-4M20 16H7l3.5 4',
  'source-work': 'M12 6.5C10 5 7 4.5 4 5v13.5c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5zM12 6.5V20',
  release: 'M4 5h16v11.5H4zM8.5 20h7M10.5 8.3v5l4-2.5z',
  reception: 'M4 20h16M6.5 20v-6h3v6M11 20V9h3v11M15.5 20V4.5h3V20',
  awards: 'M8 4h8v6a4 4 0 0 1-8 0zM8 6H4.5c0 3 1 4.5 3.5 5M16 6h3.5c0 3-1 4.5-3.5 5M12 14v5M8.5 20h7',
  context: 'M12 3.5a8.5 8.5 0 1 0 .01 0M3.5 12h17M12 3.5c-4.5 5-4.5 12 0 17 4.5-5 4.5-12 0-17',
  future: 'M12 4a8 8 0 1 0 8 8M12 7.5V12l3 2M15.5 4h5v5M20.5 4l-5 5',
};
