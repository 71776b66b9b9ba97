import type { messages as en } from '../en/take-along.ts';

export const messages: typeof en = {
  title: 'Mitnehmen',
  help: 'Fortschritt, Merkliste und Einstellungen liegen nur in diesem Browser. Sie lassen sich als Datei speichern oder auf ein anderes Gerät und in die installierte App bringen, ohne Umweg über einen Server.',
  save: 'Als Datei speichern',
  open: 'Senden oder übernehmen',
  guest: 'Im Gastmodus wird nichts gespeichert oder übertragen.',
};
