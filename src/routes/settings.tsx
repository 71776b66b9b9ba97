import { OfflineStatus } from '#features/install/offline-status.tsx';
import { GuestSwitch } from '#features/progress/guest-switch.tsx';
import { HeartTrace } from '#features/progress/heart-trace.tsx';
import { SourceWorksSwitch } from '#features/progress/source-works-switch.tsx';
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
      <HeartTrace />
      <SourceWorksSwitch />
      <GuestSwitch />
      <ThemeControl />
      <OfflineStatus />
    </Page>
  );
}
