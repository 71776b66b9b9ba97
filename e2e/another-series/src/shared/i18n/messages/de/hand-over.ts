import type { messages as en } from '../en/hand-over.ts';

export const messages: typeof en = {
  send: 'Code und Link zeigen',
  camera: 'Code mit der Kamera lesen',
  paste: 'Link vom anderen Gerät',
  read: 'Link lesen',
  piecesRead: (read, of) => `${read} von ${of} Codes gelesen. Die anderen fehlen noch.`,
  code: 'Code',
  codeHelp:
    'Die Kamera des anderen Geräts darauf richten oder den Link dort öffnen. In beiden steht alles selbst: Wer sie hat, kann es lesen.',
  codeOf: (number, of) => `Code ${number} von ${of}`,
  inTurn: 'Für einen Code ist es zu viel: Sie kommen der Reihe nach und lassen sich in jeder Reihenfolge lesen.',
  pause: 'Anhalten',
  play: 'Der Reihe nach',
  previous: 'Voriger Code',
  next: 'Nächster Code',
  link: 'Link zu allem darin',
  copy: 'Link kopieren',
  copied: 'Link kopiert.',
  notCopied: 'In diesem Browser lässt sich der Link nicht kopieren. Stattdessen als Datei speichern.',
  point: 'Die Kamera auf den Code am anderen Gerät richten.',
  noCamera: 'Die Kamera lässt sich hier nicht verwenden. Stattdessen den Link oder eine Datei öffnen.',
};
