/** The signs of the pages in the bar at the bottom: a folded map, a route, people, a board with its clap, a drawer. */
export const icons = {
  home: 'M4 6.5 9 5l6 2 5-1.5v12L15 19l-6-2-5 1.5zM9 5v12M15 7v12',
  story: 'M6 18.5a1.5 1.5 0 1 0 .01 0M18 5.5a1.5 1.5 0 1 0 .01 0M7.5 18.5H14a3 3 0 0 0 0-6h-4a3 3 0 0 1 0-6h6.5',
  characters:
    'M9 11a3 3 0 1 0-.01 0M3.5 19c.5-3.5 2.5-5 5.5-5s5 1.5 5.5 5M16 10.5a2.5 2.5 0 1 0-.01 0M16.5 13.5c2.2 0 3.6 1.3 4 4',
  production: 'M4 10h16v10H4zM4 10l.8-4.5 15 2.4-.5 2.1M9 6.2 7.6 10M14 7l-1.4 3',
  shelf: 'M4 5h16v14H4zM4 12h16M10 8.5h4M10 15.5h4',
};
