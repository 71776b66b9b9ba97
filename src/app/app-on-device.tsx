import { FirstStartPlace } from '#features/install/first-start-place.tsx';
import { IconNumber } from '#features/install/icon-number.tsx';
import { InstallPlace } from '#features/install/install-place.tsx';
import { OfflineLinks } from '#features/install/offline-links.tsx';
import { UpdatePrompt } from '#features/install/update-prompt.tsx';
import { latePart } from '#shared/parts/late-part.tsx';

/** Nobody waits for it, and without it the prompt says what it said before. */
const ChangeCount = latePart(
  'change-count',
  async () => (await import('#features/changes/change-count.tsx')).ChangeCount,
  () => null,
);

/** What the app is on this device: the question before an update, the offer to install it or to bring over what is the reader's, its links without a line, its icon. */
export const AppOnDevice = () => (
  <>
    <UpdatePrompt news={<ChangeCount />} />
    <InstallPlace />
    <FirstStartPlace />
    <OfflineLinks />
    <IconNumber />
  </>
);
