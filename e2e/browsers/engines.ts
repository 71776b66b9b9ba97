import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import type { Browser, Size } from './browser.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

/** An engine by name, and how to open a new browser of it that has stored nothing. */
export type Engine = { name: string; open: (size: Size) => Promise<Browser> };

const packages = { firefox: 'firefox-esr', webkit: 'webkit2gtk-driver', screen: 'xvfb' };

function firstThere(...paths: (string | undefined)[]): string | undefined {
  return paths.find((path) => path && existsSync(path));
}

/** WebKitGTK's small browser stands among its libraries, in a folder that is named for the processor. */
function findMiniBrowser(): string | undefined {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  return firstThere(
    process.env['MINIBROWSER_PATH'],
    ...['', ...folders].map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`),
  );
}

function look() {
  return {
    firefox: firstThere(process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'),
    driver: firstThere('/usr/bin/WebKitWebDriver'),
    browser: findMiniBrowser(),
    screen: firstThere('/usr/bin/Xvfb'),
  };
}

function missing({ firefox, driver, browser, screen }: ReturnType<typeof look>): string[] {
  return [
    ...(firefox ? [] : [packages.firefox]),
    ...(driver && browser ? [] : [packages.webkit]),
    ...(screen ? [] : [packages.screen]),
  ];
}

/**
 * Finds Firefox and WebKitGTK, or installs Debian's packages of them.
 * @throws when that does not work, with what to do by hand
 */
export function ensureEngines(): Engine[] {
  const wanted = missing(look());
  if (wanted.length > 0) install(wanted);
  const found = look();
  const { firefox, driver, browser, screen } = found;
  const still = missing(found);
  if (!firefox || !driver || !browser || !screen)
    throw new Error(`Missing: ${still.join(', ')}. Debian and Ubuntu have them: apt-get install ${still.join(' ')}`);
  return [
    { name: 'firefox', open: (size) => openFirefox(firefox, size) },
    { name: 'webkit', open: (size) => openWebKit({ driver, browser, screen }, size) },
  ];
}

function install(names: readonly string[]): void {
  const [command = 'apt-get', ...prefix] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  try {
    execFileSync(command, [...prefix, 'update'], { stdio: 'inherit' });
    execFileSync(command, [...prefix, 'install', '-y', '--no-install-recommends', ...names], { stdio: 'inherit' });
  } catch {
    // What is missing is named by the caller.
  }
}
