import { words } from '#series/words/de.ts';
import { byCode } from '../../by-code.ts';
import { episodeOf } from '../../episode-number.ts';
import type { Messages } from '../en/interface.ts';
import { messages as format } from './format.ts';

/** Mit der Staffel erst ab der zweiten. */
const episode = (gate: string) => {
  const { season, number } = episodeOf(gate);
  return season === 1 ? `Folge ${number}` : `Folge ${number} der ${season}. Staffel`;
};

export const messages: Messages = {
  series: words,
  pages: {
    home: 'Start',
    story: 'Handlung',
    characters: 'Figuren',
    relationships: 'Beziehungskarte',
    people: 'Cast und Crew',
    production: 'Produktion',
    productionTimeline: 'Die Produktion nach Datum',
    glossary: 'Glossar',
    sources: 'Quellen',
    shelf: 'Merkliste',
    search: 'Suche',
    names: 'Register',
    compare: 'Zwei vergleichen',
    settings: 'Einstellungen',
    data: 'Offene Daten',
    about: 'Über die App',
    updates: 'Änderungen',
  },
  descriptions: {
    story:
      'Ausgangslage, Ton und Themen, dazu eine Seite für jede Folge, die sich nur so weit öffnet, wie du gesehen hast.',
    shelf: 'Die Seiten, die du auf diesem Gerät aufhebst.',
  },
  nav: {
    main: 'Hauptmenü',
    skip: 'Zum Inhalt springen',
    more: 'Weitere Seiten',
    menu: 'Menü',
    path: 'Pfad',
    contents: 'Auf dieser Seite',
    all: 'Alle',
    pageOf: (page, pages) => `Seite ${page} von ${pages}`,
    previousPage: 'Vorige Seite',
    nextPage: 'Nächste Seite',
  },
  actions: { close: 'Schließen', retry: 'Noch einmal versuchen' },
  format,
  state: {
    loading: 'Wird geladen …',
    offline: 'Du bist offline. Gespeichertes lässt sich weiter öffnen.',
    failedAgain: 'Auch diesmal nicht.',
    latePart: 'Dieser Teil ist nicht angekommen.',
    failedGated:
      'Was für dich schon offen ist, ließ sich gerade nicht laden. Bis dahin zeigt die Seite nur, was nichts verrät.',
    notFoundTitle: 'Unter dieser Adresse gibt es keine Seite',
    notFound: 'Vielleicht ist die Adresse falsch geschrieben. Von hier geht es weiter zu:',
    noStorage:
      'Dieser Browser speichert nichts für die App: Fortschritt, Merkliste und Einstellungen bleiben nur, bis du ihn schließt.',
    notKept: {
      absent: 'Bleibt nur, bis dieser Tab geschlossen wird: Dieser Browser speichert nichts.',
      full: 'Bleibt nur, bis dieser Tab geschlossen wird: Der Speicher dieses Browsers ist voll.',
      newer: 'Bleibt nur, bis dieser Tab geschlossen wird: Hier hat eine neuere Version der App gespeichert.',
    },
    unreadable:
      'Was auf diesem Gerät gespeichert war, ließ sich nicht lesen. Es wurde beiseitegelegt; was heil ist, wird weiter verwendet.',
  },
  home: {
    notStarted: 'Noch nichts gesehen. Jede Seite zeigt nur, was vor der ersten Folge bekannt ist.',
    seen: (gate) => `Gesehen bis ${episode(gate)}. Späteres wird nicht gezeigt.`,
    midway: (gate) => `Mitten in ${episode(gate)}: Alles davor ist offen.`,
  },
  progress: {
    title: 'Wie weit hast du gesehen?',
    nothing: 'Noch nichts',
    midway: (gate) => `Mitten in ${episode(gate)}`,
    upTo: (gate) => `Gesehen bis ${episode(gate)}`,
    button: 'Fortschritt:',
    none: 'Nicht begonnen',
    short: (gate) => {
      const { season, number } = episodeOf(gate);
      return season === 1 ? `Ep. ${number}` : `S${season} Ep. ${number}`;
    },
    around: ['Ep. ', ''],
    arrived: 'Mehr von dieser Seite ist für dich offen.',
    showArrived: 'Zeigen',
    someShut: 'Gefaltete Zettel öffnen sich, während du weitersiehst.',
    ask: 'Angeben, wie weit du gesehen hast',
  },
  guest: {
    handOver: 'Gerät weitergeben',
    on: 'Gastmodus: Nichts gilt als gesehen, die Merkliste ist verborgen.',
    off: 'Der Gastmodus ist beendet. Alles ist wie zuvor.',
    takeBack: 'Zurücknehmen',
    shelf: 'Im Gastmodus ist die Merkliste verborgen.',
  },
  scope: {
    share: 'Teilen',
    shareAsOf: (gate) => `Mit dem Stand von ${episode(gate)} teilen`,
    copied: 'Link kopiert.',
    copiedAsOf: (gate) => `Link kopiert. Er zeigt nichts, was nach ${episode(gate)} kommt.`,
    showsShared: (gate) =>
      `Geteilt mit dem Stand von ${episode(gate)}, bis zum Ende gesehen: Mehr zeigt die Seite nicht.`,
    showsOwn: (gate) =>
      `Geteilt mit dem Stand von ${episode(gate)}, bis zum Ende gesehen. So weit bist du noch nicht, darum zeigt die Seite weniger.`,
    showAll: 'Alles zeigen, was ich gesehen habe',
    raise: (gate) => `Ich habe ${episode(gate)} gesehen`,
  },
  episode: {
    name: episode,
    inText: episode,
    season: (number) => `Staffel ${number}`,
    seen: 'Gesehen',
    now: 'Gerade dran',
    later: 'Später',
    mark: (gate) => `Ich habe ${episode(gate)} gesehen`,
    markMidway: 'Ich bin mittendrin',
  },
  character: {
    playedBy: 'Gespielt von',
    names: 'Namen und Beinamen',
    spellings: 'Schreibweisen',
    about: 'Lebenslauf',
    relations: 'Beziehungen',
    appears: 'Kommt vor in',
    unknown: 'Was nicht bekannt ist',
    notes: 'In den Notizen zur Produktion',
    noForm: byCode({ ko: 'Eine Schreibung in Hangul ist nicht bekannt.' }),
    description: (name, line) => `${name}: ${line}`,
  },
  production: {
    results: { won: 'gewonnen', nominated: 'nominiert' },
  },
  status: { reported: 'Berichtet', denied: 'Dementiert', confirmed: 'Bestätigt' },
  glossary: {
    filter: 'Nach Art filtern',
    card: 'Erklärung',
    more: 'Mehr, mit Quellen',
    about: 'Mehr dazu',
    episodes: 'Kommt vor in',
    uses: 'In diesen Texten',
  },
  sources: {
    title: 'Quellen',
    mark: (numbers, word) => `Quellen ${numbers}: ${word}`,
    all: 'Alle Quellen',
    titleShut: 'Titel öffnet sich später, da er Handlung verrät',
    spoils: (gate) => `Spoiler bis ${episode(gate)}`,
    newTab: 'Links öffnen sich in einem neuen Tab.',
  },
  confidence: {
    corroborated: { word: 'Bestätigt', meaning: words.corroborated },
    'single-source': {
      word: 'Einzelquelle',
      meaning: 'Eine glaubwürdige Quelle sagt alles davon, andere nur Teile.',
    },
    'fan-account': {
      word: 'Fanbericht',
      meaning: 'Nur Fans, Blogs oder Hörensagen sagen alles davon; mit Vorsicht zu lesen.',
    },
    disputed: { word: 'Umstritten', meaning: 'Quellen widersprechen einander; beide Seiten kommen zu Wort.' },
  },
  advisory: { mild: 'Schwach', moderate: 'Mittel', strong: 'Stark' },
  seal: {
    opensWith: (gate) => `Öffnet sich mit ${episode(gate)}`,
    open: 'Trotzdem zeigen',
    openNamed: (gate) => `Trotzdem zeigen: was ${episode(gate)} hier verrät`,
    openedAlone: 'Vorläufig geöffnet: Diese Seite zeigt mehr, als du gesehen hast.',
    foldAgain: 'Wieder falten',
    fold: 'Zufalten',
    folded: 'Gefaltet: öffnet sich Folge für Folge',
    recordTitle: (gate) => `Öffnet sich mit ${episode(gate)}`,
    record: 'Auf dieser Seite geht es um etwas, das dir die Serie noch nicht erzählt hat.',
    recordDescription: 'Diese Seite öffnet sich, während du weitersiehst.',
  },
  shelf: {
    add: 'Auf die Merkliste',
    added: 'Auf der Merkliste',
    shut: (gate) => `Eine Seite, die sich mit ${episode(gate)} öffnet`,
    removed: (name) => `${name} ist nicht mehr auf der Merkliste.`,
    undo: 'Rückgängig',
    device: 'Die Merkliste bleibt auf diesem Gerät. Nichts wird verschickt.',
    kinds: {
      character: 'Figur',
      person: 'Cast und Crew',
      episode: 'Folge',
      note: 'Notiz zur Produktion',
      term: 'Begriff',
    },
    page: 'Seite',
  },
  settings: {
    progressTitle: 'Fortschritt',
    lookTitle: 'Aussehen',
  },
  update: { ready: 'Eine neue Version ist da.', apply: 'Jetzt aktualisieren', later: 'Später' },
};
