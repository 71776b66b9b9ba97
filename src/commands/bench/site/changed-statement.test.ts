import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withChangedStatement } from './changed-statement.ts';

const yaml = `# Kept as it is.
name: { en: Mara, ko: 마라 }
about:
  - id: who
    en: She keeps the light.
    ko: 등대지기다
  - id: why
    en: Nobody else would!
    ko: 아무도 없다.
`;

test('the first statement ends otherwise in each language, and nothing else is changed', () => {
  const changed = withChangedStatement(yaml, ['en', 'ko']);
  expect(changed).toBe(yaml.replace('the light.', 'the light!').replace('지기다', '지기다!'));
  expect(parse(withChangedStatement(changed, ['en']))).toMatchObject({ about: [{ en: 'She keeps the light.' }, {}] });
});

test('a record without statements cannot be changed so', () => {
  expect(() => withChangedStatement('name: { en: Mara }', ['en'])).toThrow('about: expected a list of statements');
});
