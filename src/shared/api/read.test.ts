import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownHeader } from '#packs/own-documents.ts';
import { isOwn, lostCode, readOverNetwork, type Reason } from './read.ts';

type Answer = Response | 'none' | 'elsewhere';

const json = (text: string) => new Response(text, { headers: { 'content-type': 'application/json' } });
const html = (status = 200) => new Response('<p>', { status, headers: { 'content-type': 'text/html' } });
const cut = () => {
  const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
};

/** A network that gives one answer for a document, and one for the API's index. */
function network(document: Answer, index: Answer): void {
  vi.stubGlobal('fetch', async (address: string, { redirect }: RequestInit = {}) => {
    const answer = address.endsWith('index.json') ? index : document;
    if (answer === 'none') throw new TypeError('Failed to fetch');
    if (answer !== 'elsewhere') return answer;
    // A redirect to another origin, which the page's policy lets nobody follow.
    if (redirect !== 'manual') throw new TypeError('Failed to fetch');
    return { type: 'opaqueredirect', ok: false, status: 0 };
  });
}

/** @param kept files that the worker keeps, by the ends of their addresses, of those that are asked for there */
function device({ onLine = true, isKept = false, kept = {} as Record<string, object> }): void {
  vi.stubGlobal('navigator', { onLine, serviceWorker: { controller: isKept ? {} : null } });
  vi.stubGlobal('caches', {
    match: async (address: string) => {
      const file = Object.keys(kept).find((name) => address.endsWith(`/api/v1/${name}`));
      return file && json(JSON.stringify(kept[file]));
    },
  });
}

beforeEach(() => {
  vi.stubEnv('SSR', false);
  device({});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('a document comes as it is', async () => {
  network(json('{"id":"x"}'), 'none');
  await expect(readOverNetwork('en/x.json')).resolves.toEqual({ id: 'x' });
});

test('a document is of this version where the worker has it out of its packs', async () => {
  network(json('{"id":"x"}'), 'none');
  expect(isOwn(await readOverNetwork('en/x.json'))).toBe(false);
  const headers = { 'content-type': 'application/json', [ownHeader]: '' };
  network(new Response('{"id":"x"}', { headers }), 'none');
  expect(isOwn(await readOverNetwork('en/x.json'))).toBe(true);
  expect(isOwn(null)).toBe(false);
});

test('a page that a newer worker has taken over checks what that has', async () => {
  const serviceWorker = Object.assign(new EventTarget(), { controller: {} });
  vi.stubGlobal('navigator', { onLine: true, serviceWorker });
  vi.resetModules();
  const page = await import('./read.ts');
  const headers = { 'content-type': 'application/json', [ownHeader]: '' };
  network(new Response('{"id":"x"}', { headers }), 'none');
  expect(page.isOwn(await page.readOverNetwork('en/x.json'))).toBe(true);
  serviceWorker.dispatchEvent(new Event('controllerchange'));
  network(new Response('{"id":"x"}', { headers }), 'none');
  expect(page.isOwn(await page.readOverNetwork('en/x.json'))).toBe(false);
});

test('the worker of a first visit takes the page over from none', async () => {
  const serviceWorker = Object.assign(new EventTarget(), { controller: null });
  vi.stubGlobal('navigator', { onLine: true, serviceWorker });
  vi.resetModules();
  const page = await import('./read.ts');
  serviceWorker.dispatchEvent(new Event('controllerchange'));
  network(new Response('{"id":"x"}', { headers: { 'content-type': 'application/json', [ownHeader]: '' } }), 'none');
  expect(page.isOwn(await page.readOverNetwork('en/x.json'))).toBe(true);
});

const cases: [what: string, document: Answer, index: Answer, reason: Reason][] = [
  ['the host says that there is none', html(404), json('{}'), 'missing'],
  ['the host answers what it lacks with a page', html(), json('{}'), 'missing'],
  ['a login page answers everything', html(), html(), 'foreign'],
  ['a login page elsewhere is led to', 'elsewhere', 'elsewhere', 'foreign'],
  ['the network says that a login is needed', html(511), html(511), 'foreign'],
  ['the server has a fault', html(500), html(500), 'refused'],
  ['it is cut short', json('{"id":'), json('{}'), 'incomplete'],
  ['the connection breaks on the way', cut(), json('{}'), 'unreachable'],
  ['this one request is lost', 'none', json('{}'), 'unreachable'],
  ['nothing answers', 'none', 'none', 'unreachable'],
];
test.each(cases)('when %s', async (_, document, index, reason) => {
  network(document, index);
  await expect(readOverNetwork('en/x.json')).rejects.toMatchObject({ reason });
});

test('offline, what is not saved says so', async () => {
  device({ onLine: false });
  network('none', 'none');
  await expect(readOverNetwork('en/x.json')).rejects.toMatchObject({ reason: 'offline' });
});

test('offline with everything saved, what is not there does not exist', async () => {
  device({ onLine: false, isKept: true });
  network('none', json('{}'));
  await expect(readOverNetwork('en/x.json')).rejects.toMatchObject({ reason: 'missing' });
});

describe('offline with a record in shards', () => {
  const packs = { items: [{ pack: 'en/pack.json', shards: ['en/pack/0.json', 'en/pack/1.json'] }] };

  test('what is not there may only not be saved, where not all of them are', async () => {
    device({ onLine: false, isKept: true, kept: { 'packs.json': packs, 'en/pack/0.json': {} } });
    network('none', json('{}'));
    await expect(readOverNetwork('en/x.json')).rejects.toMatchObject({ reason: 'offline' });
  });

  test('what is not there does not exist, where all of them are', async () => {
    device({ onLine: false, isKept: true, kept: { 'packs.json': packs, 'en/pack/0.json': {}, 'en/pack/1.json': {} } });
    network('none', json('{}'));
    await expect(readOverNetwork('en/x.json')).rejects.toMatchObject({ reason: 'missing' });
  });
});

test('a read that is called off stays called off', async () => {
  network('none', 'none');
  const signal = AbortSignal.abort();
  await expect(readOverNetwork('en/x.json', signal)).rejects.toThrow(TypeError);
});

const lost: [what: string, index: Answer, reason: Reason][] = [
  ['is out of date where the server is well', json('{}'), 'outdated'],
  ['is kept back by a login page', html(), 'foreign'],
  ['is not to be had from a server with a fault', html(503), 'refused'],
  ['cannot be reached where nothing can', 'none', 'unreachable'],
];
test.each(lost)('a part of the app %s', async (_, index, reason) => {
  network('none', index);
  await expect(lostCode(new TypeError('Importing a module script failed.'))).rejects.toMatchObject({ reason });
});
