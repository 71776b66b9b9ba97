import type { messages as en } from '../en/failures.ts';

export const messages: typeof en = {
  title: 'Diese Seite ist nicht angekommen',
  reasons: {
    offline:
      'Du bist offline, und diese Seite ist auf diesem Gerät noch nicht gespeichert. Sie öffnet sich, sobald du wieder online bist.',
    unsaved:
      'Du hast diese Sprache von diesem Gerät entfernt, darum brauchen ihre Seiten eine Verbindung. Sobald du online bist, speichern die Einstellungen sie wieder.',
    unreachable: 'Die Verbindung ist abgerissen, bevor die Seite ganz da war. Von dir ist nichts verloren.',
    refused: 'Der Server hat gerade eine Störung. Von dir ist nichts verloren.',
    foreign:
      'Statt der App hat etwas anderes geantwortet, etwa die Anmeldeseite eines Hotels oder eines Zugs. Melde dich dort an und versuche es noch einmal.',
    incomplete: 'Die Seite ist unvollständig angekommen. Von dir ist nichts verloren.',
    outdated:
      'Ein Teil der App fehlt oder passt nicht zum Rest. Vielleicht gibt es eine neuere Version: Neu laden holt sie.',
  },
  openIn: (language) => `Diese Seite öffnen: ${language}`,
  whatAnswered: 'Ansehen, was geantwortet hat',
  brokenTitle: 'In der App ist etwas kaputtgegangen',
  broken: 'Das ist unser Fehler. Deine Merkliste und dein Fortschritt sind unberührt.',
  reload: 'Neu laden',
};
