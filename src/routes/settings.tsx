import { IconNumberSwitch } from '#features/install/icon-number-switch.tsx';
import { OfflineStatus } from '#features/install/offline-status.tsx';
import { GuestSwitch } from '#features/progress/guest-switch.tsx';
import { ProgressTrace } from '#features/progress/progress-trace.tsx';
import { SourceWorksSwitch } from '#features/progress/source-works-switch.tsx';
import { StorageNotice } from '#features/settings/storage-notice.tsx';
import { SettingControl } from '#features/settings/setting-control.tsx';
import { TakeAlong } from '#features/transfer/take-along.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Page } from '#shared/frame/page.tsx';
import { latePart } from '#shared/parts/late-part.tsx';
import { settingsWords } from '#shared/viewer/settings-words.ts';
import { choices, type Setting } from '#shared/schema/choices.ts';
import './settings.css';

const settings = Object.keys(choices) as Setting[];

const BringOver = latePart('bring-over', async () => (await import('./settings/bring-over.tsx')).BringOver);

export function Component() {
  const { lang, t } = useLanguage();
  return (
    <Page
      title={t.pages.settings}
      documentTitle={t.pages.settings}
      description={settingsWords[lang].description}
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
      <TakeAlong Part={BringOver} />
      <OfflineStatus />
      <IconNumberSwitch />
    </Page>
  );
}
