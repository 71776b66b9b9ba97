import type { messages as en } from '../en/install.ts';

export const messages: typeof en = {
  title: 'Die App zur Hand',
  good: 'Installiert hat sie ein eigenes Symbol, ein eigenes Fenster, und öffnet sich ohne Verbindung.',
  install: 'App installieren',
  no: 'Nein, danke',
  understood: 'Verstanden',
  later: 'Gefragt wird nur einmal. Der Weg steht in den Einstellungen.',
  firstStart: {
    question: 'Mitnehmen, was du im Browser aufhebst?',
    bring: 'Herüberholen',
  },
  how: 'So wird die App hier installiert',
  steps: {
    ios: [
      'Auf das Teilen-Symbol des Browsers tippen.',
      '„Zum Home-Bildschirm“ wählen.',
      'Die App über ihr Symbol auf dem Home-Bildschirm öffnen.',
    ],
    macSafari: [
      'Auf das Teilen-Symbol in der Symbolleiste klicken oder das Menü „Ablage“ öffnen.',
      '„Zum Dock hinzufügen“ wählen.',
      'Die App über ihr Symbol im Dock öffnen.',
    ],
    firefoxAndroid: [
      'Das Menü mit den drei Punkten öffnen.',
      '„App zum Startbildschirm hinzufügen“ wählen.',
      'Die App über ihr Symbol öffnen.',
    ],
    firefox: [
      'Firefox am Computer installiert Apps nicht überall. Den Tab mit der rechten Maustaste anklicken und „Tab anheften“ wählen.',
      'Der kleine Tab bleibt links stehen und öffnet sich auch ohne Verbindung.',
    ],
  },
};
