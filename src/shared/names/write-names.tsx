import { isHangul } from './is-hangul.ts';
import type { QueryClient } from '@tanstack/react-query';
import { Fragment } from 'react';
import { prime } from '#shared/api/query-client.ts';
import { type Language, languages } from '#series/languages.ts';
import type { NameForm } from '#shared/schema/document.ts';
import { nameFormsQuery } from '#shared/viewer/name-forms.ts';
import type { Choice } from '#shared/schema/choices.ts';
import { nameFinder } from './find-names.ts';
import { nameIn } from './name-in.ts';
import type { WrittenNames } from './written-names.ts';

/** A name as it is to be written. `lang` marks one that is not written as the page is: `ko-Latn` is Korean in Latin letters (BCP 47). */
type Form = { text: string; lang: Language | 'ko-Latn' | undefined };

/** @throws {ReadError} when the forms cannot be read */
export async function writtenNames(
  client: QueryClient,
  choice: Choice<'names'>,
  lang: Language,
): Promise<WrittenNames> {
  return writeNames(await prime(client, nameFormsQuery), choice, lang);
}

/** @param lang of the page */
export function writeNames(items: readonly NameForm[], choice: Choice<'names'>, lang: Language): WrittenNames {
  const forms = new Map(
    items.flatMap((item): [string, Form][] => {
      const usual = nameIn(item.name, lang);
      const form = formOf(item, choice, lang);
      return form && form.text !== usual ? [[usual, form]] : [];
    }),
  );
  const find = nameFinder(forms);
  return {
    inWords: (text) =>
      find(text)
        .map((stretch) => stretch.form?.text ?? stretch.text)
        .join(''),
    inText: (text, join) => {
      let end = 0;
      return find(text).map(({ text, form }) => {
        end += text.length;
        return form ? (
          <span key={end} lang={form.lang}>
            {join(form.text)}
          </span>
        ) : (
          <Fragment key={end}>{join(text)}</Fragment>
        );
      });
    },
    besideForm: (name) => {
      const form = forms.get(nameIn(name, lang));
      return form && languages.find((code) => name[code] !== null && isHangul(name[code]) !== isHangul(form.text));
    },
  };
}

function formOf({ name, romanised }: NameForm, choice: Choice<'names'>, lang: Language): Form | undefined {
  if (choice === 'romanised')
    return romanised ? { text: romanised, lang: isHangul(nameIn(name, lang)) ? 'ko-Latn' : undefined } : undefined;
  const own = languages.find((code) => name[code] !== null && isHangul(name[code]) === (choice === 'hangul'));
  const text = own && name[own];
  return text ? { text, lang: own === lang ? undefined : own } : undefined;
}
