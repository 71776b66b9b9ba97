import type { messages as english } from '../en/install.ts';

export const messages: typeof english = {
  title: 'Für offline gespeichert',
  saved: (megabytes) => `Die ganze App ist auf diesem Gerät gespeichert (${megabytes} MB).`,
  saving: 'Wird nach dem ersten Besuch im Hintergrund gespeichert.',
  unsupported: 'Dieser Browser kann die App nicht für offline speichern.',
  install: 'App installieren',
  help: 'Sie bekommt ein eigenes Symbol und öffnet sich ohne Verbindung.',
};
