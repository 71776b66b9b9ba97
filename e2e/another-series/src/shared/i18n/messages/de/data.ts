import { citedName } from '#series/cited-name.ts';
import type { messages as en } from '../en/data.ts';

export const messages: typeof en = {
  description: 'Der ganze Datenbestand als offene, statische JSON-API mit Schemas.',
  intro: 'Alles, was die App zeigt, gibt es als einfache JSON-Dateien, für jede Website zugänglich und ohne Schlüssel.',
  index: 'Hier beginnen: jede Adresse mit ihrem Schema',
  openapi: 'Die API als Beschreibung nach OpenAPI 3.1',
  dump: 'Der ganze Datenbestand in allen Sprachen, in einer Datei',
  belongings: 'Was sich als Datei speichern lässt: sein Schema',
  safeTitle: 'Offen und später',
  safe: 'Zu jedem Eintrag gehören zwei Dokumente. Das offene enthält, was man vor dem Ansehen wissen darf. Die zugehörige Datei reveals.json enthält den Rest; bei jedem Stück nennt „from“ die Folge, mit der es sich öffnet. Zeige ein Stück nur denen, die diese Folge gesehen haben.',
  addresses: 'Adressen',
  safeColumn: 'Vor dem Ansehen bekannt',
  gatedColumn: 'Öffnet sich mit einer Folge',
  schema: 'Schema',
  tryTitle: 'Ausprobieren',
  try: 'Abrufen',
  tryLabel: 'Adresse unter /api/v1/',
  licence: `Die Texte stehen unter CC BY 4.0: Nenne „${citedName}“ und verlinke die Lizenz. Adressen bleiben; innerhalb von v1 kommen Felder hinzu, keines fällt weg.`,
};
