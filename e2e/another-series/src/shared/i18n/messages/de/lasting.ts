import type { messages as en } from '../en/lasting.ts';

export const messages: typeof en = {
  mayBeCleared:
    'Dieser Browser kann die Merkliste löschen, wenn man eine Weile nicht hier war, mancher nach sieben Tagen.',
  ask: 'Ihn bitten, sie zu behalten',
  takeAlong: 'Als Datei speichern',
};
