import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Host } from './plain-host.ts';

const paths = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'];

/**
 * nginx with the file that the build wrote, as its first lines say.
 * @param folder root of the server
 * @param base where the site stands in it, with a trailing slash
 * @param scratch for what nginx writes itself
 * @throws when there is no nginx and none can be installed
 */
export async function openNginx(folder: string, base: string, scratch: string): Promise<Host> {
  const port = await freePort();
  mkdirSync(scratch, { recursive: true });
  const configuration = join(scratch, 'nginx.conf');
  writeFileSync(
    configuration,
    `daemon off;
pid ${scratch}/pid;
error_log ${scratch}/errors;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${scratch}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    include ${join(folder, base, '_nginx.conf')};
  }
}
`,
  );
  // As root it would hand its work to a user who may not read this folder.
  const asRoot = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
  const nginx = spawn(ensureNginx(), ['-c', configuration, ...asRoot], { stdio: 'inherit' });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, nginx);
  return { origin, close: () => void nginx.kill() };
}

function ensureNginx(): string {
  const find = () => paths.find((path) => existsSync(path));
  const found = find();
  if (found) return found;
  const [command = 'apt-get', ...prefix] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  execFileSync(command, [...prefix, 'update'], { stdio: 'inherit' });
  execFileSync(command, [...prefix, 'install', '-y', '--no-install-recommends', 'nginx-light'], { stdio: 'inherit' });
  const installed = find();
  if (!installed) throw new Error('No nginx was found and none could be installed.');
  return installed;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => void server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function answers(origin: string, nginx: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if (nginx.exitCode !== null) break;
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx does not answer');
}
