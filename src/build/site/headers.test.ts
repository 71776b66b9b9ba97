import { expect, test } from 'vitest';
import { contentSecurityPolicy, headersFile, headersFor, headerTable, parseHeadersFile } from './headers.ts';

const policy = contentSecurityPolicy({ scripts: ["'sha256-a'"], styles: ["'sha256-b'"] });
const table = headerTable(policy);

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
