import type { messages as en } from '../en/format.ts';

export const messages: typeof en = {
  locale: 'ko_KR',
  date: (year, month, day) => [`${year}년`, month && `${month}월`, day && `${day}일`].filter(Boolean).join(' '),
  day: (month, day) => `${month}월 ${day}일`,
  units: [
    [1e8, '억'],
    [1e4, '만'],
    [1e3, '천'],
  ],
};
