/** The signs of the pages in the bar at the bottom, drawn for this app: one stroke each, 24 units square. */
export const icons = {
  home: 'M4 11.5 12 5l8 6.5V20h-5.5v-5h-5v5H4z',
  story: 'M7 4h10v3H7zM5 5.5V20.5h14V5.5M8.5 12h7M8.5 16h4.5',
  characters: 'M5 8.5h14v12H5zM9.5 8.5v-5h5v5M12 12.5a1.8 1.8 0 1 0 .01 0M8.7 18c.6-1.7 1.8-2.3 3.3-2.3s2.7.6 3.3 2.3',
  production: 'M4 5h16M12 5v4M6 15c0-4 3-6 7-6s6 2.5 6 6zM19 12h2M5 19h14M9 15v4M15 15v4',
  shelf: 'M6 3.5h12v17l-6-4.5-6 4.5z',
};
