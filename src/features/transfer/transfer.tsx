import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { useOrder } from '#shared/viewer/scope.ts';
import '#shared/parts/rows.css';
import type { NamedPages } from './change-list.tsx';
import { textOf } from './file.ts';
import { HandOver } from './hand-over.tsx';
import { Preview } from './preview.tsx';
import { type Fault, type Read, readBelongings } from './read-belongings.ts';
import { transferWords } from './transfer-words.ts';
import styles from './transfer.css?inline';

adoptStyles(styles);

/** Sends everything that is the reader's, and reads what was saved or sent elsewhere; that is shown before it is taken over. */
export function Transfer({ Named }: { Named: NamedPages }) {
  const { lang, t } = useLanguage();
  const words = transferWords[lang];
  const order = useOrder();
  const [found, setFound] = useState<{ read: Read; number: number } | null>(null);
  // Each one is another to whoever shows it.
  const show = (read: Read | null) => setFound((before) => read && { read, number: (before?.number ?? 0) + 1 });
  const showText = (text: string) => show(readBelongings(text, order));

  async function openFile(file: File) {
    const content = await textOf(file);
    if ('text' in content) showText(content.text);
    else show(content);
  }

  const parts = {
    progress: t.settings.progressTitle,
    shelf: t.pages.shelf,
    notes: words.notes,
    seenOn: words.seenOnTitle,
    settings: t.settings.lookTitle,
  };
  const reasonOf = (fault: Fault) =>
    fault in parts
      ? `${parts[fault as keyof typeof parts]}: ${words.faults.damaged}`
      : words.faults[fault as keyof typeof words.faults];
  const { read, number } = found ?? {};
  return (
    <>
      <HandOver onText={showText} onBroken={() => show({ fault: 'broken' })} onBegin={() => show(null)}>
        <label className="button button-quiet transfer-file">
          {words.open}
          <input
            type="file"
            accept="application/json,.json"
            className="visually-hidden"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void openFile(file);
              // The same file may be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </HandOver>
      <p role="status" className={read?.fault ? 'notice' : undefined}>
        {read?.fault && `${reasonOf(read.fault)} ${words.unchanged}`}
      </p>
      {read?.belongings && <Preview key={number} taken={read.belongings} Named={Named} onLeave={() => show(null)} />}
    </>
  );
}
