import type { messages as en } from '../en/offline.ts';

export const messages: typeof en = {
  title: 'Für offline gespeichert',
  whole: (megabytes) => `Die ganze App ist auf diesem Gerät gespeichert (${megabytes} MB).`,
  withoutSome: (megabytes) =>
    `Die App ist auf diesem Gerät gespeichert, ohne das, was du entfernt hast (${megabytes} MB).`,
  part: (megabytes) =>
    `Der Anfang jeder Liste und was du geöffnet hast, sind auf diesem Gerät gespeichert (${megabytes} MB). Alles andere braucht eine Verbindung.`,
  languages: (names) => `Sprachen: ${names}`,
  savedOn: (date) => `Gespeichert am ${date}`,
  byLanguage: {
    size: (megabytes) => `${megabytes} MB`,
    notSaved: 'Hier nicht gespeichert: Ihre Seiten brauchen eine Verbindung.',
    reading: 'Bleibt, solange du darin liest',
    only: 'Als einzige gespeichert',
    remove: 'Entfernen',
    saveAgain: 'Wieder speichern',
    changing: 'Einen Augenblick …',
    failures: {
      line: 'Sie konnte nicht gespeichert werden: Die Verbindung brach ab. Was gespeichert ist, ist noch da; versuche es noch einmal, wenn du online bist.',
      newer:
        'Sie konnte nicht gespeichert werden: Es gibt eine neuere Version der App. Lade diese Seite neu, nimm die Aktualisierung an und versuche es noch einmal.',
      room: 'Es hat sich nichts geändert: Auf diesem Gerät ist kein Platz zum Schreiben mehr. Schaffe Platz und versuche es noch einmal.',
      silent:
        'Der Browser hat nicht geantwortet. Lade diese Seite neu, um zu sehen, was gespeichert ist, und versuche es noch einmal.',
    },
  },
  saving: 'Wird nach dem ersten Besuch im Hintergrund gespeichert.',
  savingFiles: (files, of) => `Wird gespeichert: ${files} von ${of} Dateien.`,
  failed:
    'Das Speichern ist gescheitert: Die Verbindung brach ab, oder auf diesem Gerät ist kein Platz mehr. Bis dahin braucht jede Seite eine Verbindung.',
  retry: 'Noch einmal versuchen',
  putOff:
    'Noch nicht gespeichert, weil dieses Gerät Daten spart oder die Verbindung langsam ist. Es ist weniger als ein Megabyte.',
  saveNow: 'Jetzt speichern',
  unsupported: 'Dieser Browser kann die App nicht für offline speichern.',
  install: 'App installieren',
  icon: {
    title: 'Auf dem Symbol der App',
    show: 'Zeigen, wie viele neu geöffnete Seiten ungelesen sind',
    help: 'Gezählt wird ab der nächsten Folge, die du als gesehen markierst. Das Symbol der installierten App zeigt eine Zahl und sonst nichts.',
  },
  installHelp: 'Sie bekommt ein eigenes Symbol und öffnet sich ohne Verbindung.',
};
