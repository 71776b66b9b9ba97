import type { messages as english } from '../en/elsewhere.ts';

export const messages: typeof english = {
  titles: { watch: 'Wo man es sehen kann', read: 'Wo man es lesen kann', both: 'Wo man es sehen und lesen kann' },
  leaves: 'Jeder Link führt aus der App in einen neuen Tab und braucht eine Verbindung.',
  address: {
    checked: '',
    home: 'Führt zur Startseite: dort nach dem Titel suchen.',
    unconfirmed: 'Adresse nicht bestätigt: Sie führt vielleicht woandershin.',
  },
};
