import { OfflineStatus } from '#features/install/offline-status.tsx';
import { GuestSwitch } from '#features/progress/guest-switch.tsx';
import { ProgressTrace } from '#features/progress/progress-trace.tsx';
import { SourceWorksSwitch } from '#features/progress/source-works-switch.tsx';
import { StorageNotice } from '#features/settings/storage-notice.tsx';
import { SettingControl } from '#features/settings/setting-control.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Page } from '#shared/frame/page.tsx';
import { choices, type Setting } from '#shared/viewer/settings.ts';

const settings = Object.keys(choices) as Setting[];

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
      <section id="watched">
        <h2>{t.settings.progressTitle}</h2>
        <ProgressTrace />
        <SourceWorksSwitch />
        <GuestSwitch />
      </section>
      <section id="look">
        <h2>{t.settings.lookTitle}</h2>
        {settings.map((setting) => (
          <SettingControl key={setting} setting={setting} />
        ))}
      </section>
      <OfflineStatus />
    </Page>
  );
}
