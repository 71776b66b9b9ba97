import { expect, type Locator, type Page } from 'playwright/test';

/**
 * Takes the version that waits: its button goes, with one load of the page.
 *
 * With a debugger attached, as in every test, Chromium ends the old worker also while a request of a page comes in, starts it again for that, and has
 * then forgotten that another waits: nobody else meets that, and a version that is published after it is asked anew. See `OnRequestTermination` in
 * https://source.chromium.org/chromium/chromium/src/+/main:content/browser/service_worker/service_worker_version.cc
 * @param name of the button
 * @param publish has the host bring another version, and the page look for it
 */
export async function takeUpdate(page: Page, name: string, publish: () => Promise<void>): Promise<void> {
  const button = page.getByRole('button', { name });
  for (const timeout of [8000, 8000]) {
    await button.click();
    if (await isHidden(button, timeout)) return;
    if (await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state === 'installed'))
      await publish();
  }
  await button.click();
  await expect(button).toBeHidden();
}

/** @param timeout in milliseconds */
const isHidden = (button: Locator, timeout: number) =>
  expect(button)
    .toBeHidden({ timeout })
    .then(
      () => true,
      () => false,
    );
