import type { words as english } from './en.ts';

export const words: typeof english = {
  appName: 'Feldbuch',
  tagline: 'Ein Begleiter vom Publikum',
  descriptions: {
    home: 'Wer welches Land beansprucht, was die Karten sagen und wie gedreht wurde, in drei Sprachen und ohne etwas zu verraten, was du noch nicht gesehen hast.',
    people: 'Wer mitspielt, wer die Serie gemacht hat und was sie über die Arbeit sagen.',
    production: 'Wie aus drei Orten ein Tal wurde und wer die Karten gezeichnet hat.',
    productionTimeline: 'Von den ersten Plänen bis zur zweiten Staffel: jeder datierte Schritt mit seinen Quellen.',
    glossary: 'Die Wörter der Vermessung und des Archivs, ohne Fachsprache erklärt.',
  },
  notice: 'Vom Publikum gemacht. Die Macher der Serie sind daran nicht beteiligt und haben es nicht genehmigt.',
  rights: 'Alle Rechte an der Serie liegen bei ihren Machern.',
  title: 'Das leere Blatt',
  inShow: 'In dieser Geschichte',
  strand: 'Ansprüche auf das Land',
  topics: { filming: 'Dreh', maps: 'Die Karten' },
  termKinds: { mark: 'Marken im Gelände', document: 'Schriftstücke' },
  relations: {
    'guide-of': 'bekommt den Weg gezeigt',
    'guided-by': 'zeigt den Weg',
    'accomplice-of': 'Mitwisser',
    'at-odds-with': 'im Streit',
  },
  corroborated: 'Zwei oder mehr glaubwürdige Quellen stimmen unabhängig voneinander überein.',
};
