import { useSuspenseQuery } from '@tanstack/react-query';
import { ApiAddress } from '#features/data/api-address.tsx';
import { apiIndexQuery } from '#features/data/queries.ts';
import { TryIt } from '#features/data/try-it.tsx';
import { prime } from '#shared/api/query-client.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { Page } from '#shared/ui/page.tsx';
import { ScrollTable } from '#shared/ui/scroll-table.tsx';

export const loader = ({ client }: LoadContext) => prime(client, apiIndexQuery);

export function Component() {
  const { lang, t } = useLanguage();
  const { data } = useSuspenseQuery(apiIndexQuery);
  const root = `${import.meta.env.BASE_URL}api/v1/`;
  return (
    <Page
      title={t.pages.data}
      documentTitle={t.pages.data}
      description={t.descriptions.data}
      address={addressOf(lang, 'data')}
    >
      <p className="lead">{t.data.intro}</p>
      <ul className="plain">
        <li>
          <a href={`${root}index.json`}>{t.data.index}</a>
        </li>
        <li>
          <a href={root + data.openapi}>OpenAPI 3.1</a>
        </li>
        <li>
          <a href={root + data.dump}>dump.json</a>
        </li>
      </ul>
      <section>
        <h2>{t.data.safeTitle}</h2>
        <p>{t.data.safe}</p>
      </section>
      <section>
        <h2>{t.data.addresses}</h2>
        <ScrollTable label={t.data.addresses} columns={[t.data.address, t.data.schema]}>
          {Object.values(data.templates).map(({ href, schema }) => (
            <tr key={href}>
              <td>
                <ApiAddress href={href} />
              </td>
              <td>
                <a href={root + schema}>{schema.replace('schema/', '')}</a>
              </td>
            </tr>
          ))}
        </ScrollTable>
      </section>
      <TryIt start={`${lang}/characters.json`} />
      <p className="aside">{t.data.licence}</p>
    </Page>
  );
}
