/** What is read, by the name that the table shows, and the unit that it is read in. */
export const quantities = {
  performance: 'score',
  accessibility: 'score',
  'best practices': 'score',
  seo: 'score',
  'first paint': 'ms',
  'largest paint': 'ms',
  blocked: 'ms',
  shift: 'shift',
  heading: 'ms',
  painted: 'ms',
  ready: 'ms',
  answered: 'ms',
  requests: 'requests',
  total: 'bytes',
  html: 'bytes',
  scripts: 'bytes',
  'later scripts': 'bytes',
  styles: 'bytes',
  data: 'bytes',
  pictures: 'bytes',
  faces: 'bytes',
} as const;

export type Quantity = keyof typeof quantities;
/** `score`: of 100. `shift`: the share of the window that moved, times how far. Bytes are those of bodies, compressed. */
export type Unit = (typeof quantities)[Quantity];
