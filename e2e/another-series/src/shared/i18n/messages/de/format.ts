import type { messages as en } from '../en/format.ts';

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

export const messages: typeof en = {
  locale: 'de_DE',
  date: (year, month, day) => [day && `${day}.`, month && months[month - 1], year].filter(Boolean).join(' '),
  day: (month, day) => `${day}.${month}.`,
  units: [
    [1e9, ' Mrd.'],
    [1e6, ' Mio.'],
    [1e3, ' Tsd.'],
  ],
};
