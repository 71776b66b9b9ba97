import type { messages as en } from '../en/offline.ts';

export const messages: typeof en = {
  title: 'Für offline gespeichert',
  whole: (megabytes) => `Die ganze App ist auf diesem Gerät gespeichert (${megabytes} MB).`,
  part: (megabytes) =>
    `Der Anfang jeder Liste und was du geöffnet hast, sind auf diesem Gerät gespeichert (${megabytes} MB). Alles andere braucht eine Verbindung.`,
  saving: 'Wird nach dem ersten Besuch im Hintergrund gespeichert.',
  unsupported: 'Dieser Browser kann die App nicht für offline speichern.',
  install: 'App installieren',
  installHelp: 'Sie bekommt ein eigenes Symbol und öffnet sich ohne Verbindung.',
};
