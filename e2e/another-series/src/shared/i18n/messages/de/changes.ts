import type { messages as en } from '../en/changes.ts';

const counted = ({ added, changed }: { added: number; changed: number }) =>
  [added > 0 && `${added} neue ${added === 1 ? 'Aussage' : 'Aussagen'}`, changed > 0 && `${changed} neu gefasste`]
    .filter(Boolean)
    .join(' und ');
const onPages = (pages: number) => `auf ${pages} ${pages === 1 ? 'Seite' : 'Seiten'}`;

export const messages: typeof en = {
  description:
    'Was seit der letzten Ausgabe neu ist oder anders erzählt wird, Seite für Seite, so weit du gesehen hast.',
  brings: (counts) => `Sie bringt ${counted(counts)} ${onPages(counts.pages)}.`,
  since: (date, counts) =>
    `Seit der Ausgabe vom ${date}: ${counted(counts)} ${onPages(counts.pages)}, so weit du gesehen hast.`,
  nothing: (date) =>
    `Seit der Ausgabe vom ${date} hat sich nichts geändert, was für dich offen ist. Was sich später öffnet, vielleicht.`,
  noRelease: 'Dies ist die erste Ausgabe: Es gibt noch nichts, womit sie zu vergleichen wäre.',
  onPage: (added, changed) => counted({ added, changed }),
};
