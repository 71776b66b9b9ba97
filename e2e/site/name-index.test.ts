import { expect, test } from 'playwright/test';
import { addressOf, addressOfRecord } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';
import { fileOf, listedRecords, readBuilt } from './built-site.ts';

test('without scripts, the index leads to every record that is known before watching, in every language', () => {
  for (const lang of languages) {
    const html = readBuilt(fileOf(addressOf(lang, 'names')));
    const missing = listedRecords().filter((record) => !html.includes(`href="${addressOfRecord(lang, record)}"`));
    expect(missing).toEqual([]);
  }
});
