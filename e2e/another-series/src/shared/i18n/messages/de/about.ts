import type { messages as en } from '../en/about.ts';

export const messages: typeof en = {
  description: 'Ein inoffizielles Fanprojekt: Rechte, Lizenz, Datenschutz und Barrierefreiheit.',
  rightsTitle: 'Rechte',
  rights:
    'Verwendet werden keine Standbilder, Plakate, Logos, Trailer oder Dialoge. Die Handlung ist in eigenen Worten erzählt, und jede Zeichnung ist für diese App entstanden.',
  licenceTitle: 'Lizenz',
  licence: 'Der Code steht unter der MIT-Lizenz, die Texte des Datenbestands unter CC BY 4.0.',
  privacyTitle: 'Datenschutz',
  privacy:
    'Kein Konto, kein Cookie, kein Tracking, keine Anfrage an irgendwen sonst. Fortschritt, Merkliste und Einstellungen bleiben in diesem Browser und lassen sich mit seinen Websitedaten löschen.',
  accessTitle: 'Barrierefreiheit',
  access:
    'Ausgerichtet an WCAG 2.2 AA: Tastatur, Screenreader, Kontrast, vergrößerte Schrift. Jede Seite wird vor der Veröffentlichung maschinell geprüft. Steht dir etwas im Weg, ist das ein Fehler, den du melden solltest.',
  truthTitle: 'Woher die Aussagen stammen',
  truth:
    'Jede Aussage nennt ihre Quellen und sagt, wie verlässlich sie ist. Was sich nicht belegen ließ, steht als nicht bekannt da.',
  changes: 'Was sich seit der letzten Ausgabe geändert hat',
};
