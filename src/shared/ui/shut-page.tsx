import { useLanguage } from '#shared/i18n/language.tsx';
import { useProgressSheet } from '#shared/viewer/progress-sheet.ts';
import { Page } from './page.tsx';
import { TriageTag } from './triage-tag.tsx';

/** A page whose whole record is still shut: no name, nothing for search engines, and two ways on. */
export function ShutPage({ from, address, onOpen }: { from: string; address: string; onOpen: () => void }) {
  const { t } = useLanguage();
  const askProgress = useProgressSheet((sheet) => sheet.open);
  const title = t.seal.recordTitle(from);
  return (
    <Page title={title} documentTitle={title} description={t.seal.recordDescription} address={address} isShut>
      <TriageTag from={from}>
        <button type="button" className="button" onClick={({ currentTarget }) => askProgress(currentTarget)}>
          {t.progress.ask}
        </button>
        <button type="button" className="button button-quiet" onClick={onOpen}>
          {t.seal.open}
        </button>
      </TriageTag>
    </Page>
  );
}
