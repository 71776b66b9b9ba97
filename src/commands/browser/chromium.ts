import { chromium } from 'playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Playwright's own browser, or the system's, the one without windows first: it takes two thirds of the time. Undefined when there is none. */
export function findChromium(): string | undefined {
  return [
    process.env['CHROMIUM_PATH'],
    chromium.executablePath(),
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((path) => path && existsSync(path));
}

/**
 * Finds a Chromium, or installs one: the system's package where there is `apt-get`, else Playwright's own.
 * @throws when neither works, with what to do by hand
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'inherit' });
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const installPackage = (name: string) => {
    const [command = 'apt-get', ...prefix] = [...asRoot, 'apt-get'];
    run(command, ...prefix, 'update');
    run(command, ...prefix, 'install', '-y', '--no-install-recommends', name, 'fonts-noto-cjk');
  };
  const attempts = [
    () => installPackage('chromium-headless-shell'),
    () => installPackage('chromium'),
    () => run('npx', 'playwright', 'install', '--with-deps', 'chromium'),
  ];
  for (const attempt of attempts) {
    try {
      attempt();
    } catch {
      continue;
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error('No Chromium was found and none could be installed. Install one and set CHROMIUM_PATH to it.');
}
