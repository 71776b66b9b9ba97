import { expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  headersFile,
  headersFor,
  headerTable,
  parseHeadersFile,
  policyInPage,
} from './headers.ts';
import { nginxFile } from './nginx.ts';

const hashes = { scripts: ["'sha256-a'"], styles: ["'sha256-b'"] };
const policy = contentSecurityPolicy(hashes);
const table = headerTable(policy, '/');
const tableBelow = headerTable(policy, '/on-call/');

test('the policy lets nothing through but the site itself and its own inline parts', () => {
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'sha256-a'");
  expect(policy).not.toContain('unsafe');
});

test('hashed assets are kept for ever, pages are asked for again, the API is open to all', () => {
  expect(headersFor(table, '/assets/x.js')['Cache-Control']).toContain('immutable');
  expect(headersFor(table, '/story')['Cache-Control']).toContain('must-revalidate');
  expect(headersFor(table, '/story')).not.toHaveProperty('Access-Control-Allow-Origin');
  expect(headersFor(table, '/api/v1/index.json')['Access-Control-Allow-Origin']).toBe('*');
});

test('a _headers file reads back as the table that it was written from', () => {
  expect(parseHeadersFile(headersFile(table))).toEqual(table);
});

test('a page says the same of itself, but for what only a header can say', () => {
  const inPage = /content="([^"]*)"/.exec(policyInPage(hashes))?.[1];
  expect(policy).toBe(`${inPage};frame-ancestors 'none'`);
});

test('below a base the rules are for the addresses that the host reads', () => {
  expect(tableBelow.map(({ path }) => path)).toEqual(['/on-call/*', '/on-call/assets/*', '/on-call/api/*']);
  expect(headersFor(tableBelow, '/on-call/api/v1/index.json')['Access-Control-Allow-Origin']).toBe('*');
  expect(headersFor(tableBelow, '/api/v1/index.json')).toEqual({});
  expect(parseHeadersFile(headersFile(tableBelow))).toEqual(tableBelow);
});

test('nginx is told every header of every rule, and hides what is for hosts', () => {
  for (const [base, rules] of [
    ['/', table],
    ['/on-call/', tableBelow],
  ] as const) {
    const file = nginxFile(rules, { base, notFoundFile: '404.html', hostFiles: ['_headers'] });
    for (const { path } of rules) {
      const prefix = path.slice(0, -1);
      const [, location = ''] = new RegExp(`\\nlocation ${prefix} {\\n(.*?)\\n}`, 's').exec(file) ?? [];
      for (const [name, value] of Object.entries(headersFor(rules, prefix)))
        expect(location).toContain(`add_header ${name} "${value}"`);
    }
    expect(file).toContain(`error_page 404 ${base}404.html;`);
    expect(file).toContain(`location = ${base}_headers { return 404; }`);
    expect(file.match(/{/g)).toHaveLength(file.match(/}/g)?.length ?? 0);
  }
});
