import { dataWords } from '#features/data/data-words.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { AddressTable } from '#features/data/address-table.tsx';
import { apiIndexQuery } from '#features/data/queries.ts';
import { TryIt } from '#features/data/try-it.tsx';
import { prime } from '#shared/api/query-client.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { Page } from '#shared/frame/page.tsx';
import '#shared/parts/rows.css';

export const loader = ({ client }: LoadContext) => prime(client, apiIndexQuery);

export function Component() {
  const { lang, t } = useLanguage();
  const words = dataWords[lang];
  const { data } = useSuspenseQuery(apiIndexQuery);
  const root = `${import.meta.env.BASE_URL}api/v1/`;
  return (
    <Page
      title={t.pages.data}
      documentTitle={t.pages.data}
      description={words.description}
      address={addressOf(lang, 'data')}
    >
      <p className="lead">{words.intro}</p>
      <ul className="rows">
        {[
          ['index.json', words.index],
          [data.openapi, words.openapi],
          [data.dump, words.dump],
          ['schema/belongings.json', words.belongings],
        ].map(([file, purpose]) => (
          <li key={file}>
            <a className="row" href={root + file}>
              <code className="row-title">{file}</code>
              <span className="row-text">{purpose}</span>
            </a>
          </li>
        ))}
      </ul>
      <section>
        <h2>{words.safeTitle}</h2>
        <p>{words.safe}</p>
      </section>
      <section>
        <h2>{words.addresses}</h2>
        <AddressTable templates={data.templates} root={root} />
      </section>
      <TryIt start={`${lang}/characters.json`} />
      <p className="aside">{words.licence}</p>
    </Page>
  );
}
