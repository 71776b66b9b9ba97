import { useLanguage } from '#shared/i18n/language.tsx';
import { useProgressSheet } from '#shared/viewer/progress-sheet.ts';
import { Page } from './page.tsx';
import { FoldedTag } from '#shared/statements/folded-tag.tsx';

/** A page whose whole record is still shut: no name, nothing for search engines, and two ways on. */
export function ShutPage({ from, address, onOpen }: { from: string; address: string; onOpen: () => void }) {
  const { t } = useLanguage();
  const askProgress = useProgressSheet((sheet) => sheet.open);
  const title = t.seal.recordTitle(from);
  return (
    <Page title={title} documentTitle={title} description={t.seal.recordDescription} address={address} isShut>
      <ShutTag from={from} onAsk={askProgress} onOpen={onOpen} />
    </Page>
  );
}

type ShutTagProps = { from: string; onAsk: (opener: HTMLElement) => void; onOpen: () => void };

/** The tag on such a page: say how far you are, or open it here. */
export function ShutTag({ from, onAsk, onOpen }: ShutTagProps) {
  const { t } = useLanguage();
  return (
    <FoldedTag from={from}>
      <button type="button" className="button" onClick={({ currentTarget }) => onAsk(currentTarget)}>
        {t.progress.ask}
      </button>
      <button type="button" className="button button-quiet" onClick={onOpen}>
        {t.seal.open}
      </button>
    </FoldedTag>
  );
}
