import type { messages as en } from '../en/set-aside.ts';

export const messages: typeof en = {
  notes: 'Eigene Notizen',
  seenOn: 'Gesehen am',
  save: 'Als Datei speichern',
  putBack: 'Zurückholen',
  discard: 'Verwerfen',
  all: 'Zurückgeholt: Alles wird wieder verwendet.',
  some: 'Was davon lesbar ist, wird verwendet. Der Rest bleibt beiseitegelegt.',
  none: 'Es lässt sich nicht zurückholen: Nichts darin ist lesbar.',
  newer: 'Es lässt sich nicht zurückholen: Eine neuere Version der App hat es geschrieben.',
  notKept:
    'Es wird nur verwendet, bis dieser Tab geschlossen wird, und bleibt beiseitegelegt: Hier lässt sich gerade nichts speichern.',
  discarded: 'Verworfen.',
};
