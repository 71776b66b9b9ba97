import { OfflineStatus } from '#features/install/offline-status.tsx';
import { ProgressControl } from '#features/settings/progress-control.tsx';
import { StorageNotice } from '#features/settings/storage-notice.tsx';
import { ThemeControl } from '#features/settings/theme-control.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Page } from '#shared/ui/page.tsx';

export function Component() {
  const { lang, t } = useLanguage();
  return (
    <Page
      title={t.pages.settings}
      documentTitle={t.pages.settings}
      description={t.descriptions.settings}
      address={addressOf(lang, 'settings')}
    >
      <StorageNotice />
      <ProgressControl />
      <ThemeControl />
      <OfflineStatus />
    </Page>
  );
}
