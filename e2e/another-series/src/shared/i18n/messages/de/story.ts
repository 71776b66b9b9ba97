import { byCode } from '#shared/i18n/by-code.ts';
import type { messages as english } from '../en/story.ts';

export const messages: typeof english = {
  premise: 'Ausgangslage',
  tone: 'Ton',
  setting: 'Schauplatz',
  glance: 'Auf einen Blick',
  themes: 'Themen',
  episodes: 'Folgen',
  advisories: 'Vor dem Ansehen',
  ending: 'Das Ende',
  threads: 'Offene Fäden',
  timeline: 'In der Reihenfolge der Handlung',
  timelineNumbers: 'Jede Zahl nennt die Folge, die davon erzählt.',
  unknown: 'Was nicht bekannt ist',
  episode: {
    noTitle: 'Ein deutscher Titel wurde nicht gefunden.',
    titleIn: byCode({ en: 'Englischer Titel', ko: 'Koreanischer Titel', de: 'Deutscher Titel' }),
    titles: 'Titel',
    titleMissing: 'Kein deutscher Titel bekannt',
    beats: 'Was geschieht',
    places: 'Orte',
    appears: 'Wer vorkommt',
    terms: 'Begriffe',
    advisories: 'Hinweise zum Inhalt',
    noAdvisories: 'Für diese Folge gibt es keinen eigenen Hinweis; es gelten die für die ganze Serie.',
    shut: 'Was geschieht, öffnet sich, sobald du diese Folge als gesehen markierst.',
    previous: 'Vorige Folge',
    next: 'Nächste Folge',
  },
};
