import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Opens a server on this machine alone, at any free port. @returns its origin, as in `http://127.0.0.1:40123` */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
