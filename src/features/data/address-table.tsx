import { dataWords } from './data-words.ts';
import type { ApiIndex } from '#shared/schema/document.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { ScrollTable } from '#shared/parts/scroll-table.tsx';
import { ApiAddress } from './api-address.tsx';
import './address-table.css';

type Template = ApiIndex['templates'][string];

/** Every kind of document, and behind the perforation those that open with an episode. */
export function AddressTable({ templates, root }: { templates: ApiIndex['templates']; root: string }) {
  const { lang } = useLanguage();
  const words = dataWords[lang];
  return (
    <ScrollTable label={words.addresses} columns={[words.safeColumn, words.gatedColumn]} className="address-table">
      {pairsOf(templates).map(({ document, gated }) => (
        <tr key={document.href}>
          <td>
            <Entry template={document} root={root} />
          </td>
          <td className={gated.length > 0 ? 'stub' : undefined}>
            {gated.map((template) => (
              <Entry key={template.href} template={template} root={root} />
            ))}
          </td>
        </tr>
      ))}
    </ScrollTable>
  );
}

function Entry({ template: { href, schema }, root }: { template: Template; root: string }) {
  const { lang } = useLanguage();
  const words = dataWords[lang];
  return (
    <p>
      {/\{(?!lang)/.test(href) ? (
        <ApiAddress href={href} />
      ) : (
        <a href={root + href.replace('{lang}', lang)}>
          <ApiAddress href={href} />
        </a>
      )}
      <a className="entry-schema" href={root + schema}>
        {words.schema}
        <span className="visually-hidden"> {schema}</span>
      </a>
    </p>
  );
}

/** A document's companions stand below its name by a word, not by an id: `characters/reveals`, not `characters/{id}`. */
function pairsOf(templates: ApiIndex['templates']): { document: Template; gated: Template[] }[] {
  const pairs = new Map<string, { document: Template; gated: Template[] }>();
  for (const [name, template] of Object.entries(templates)) {
    const parent = name.endsWith('{id}') ? undefined : pairs.get(name.slice(0, Math.max(0, name.lastIndexOf('/'))));
    if (parent) parent.gated.push(template);
    else pairs.set(name, { document: template, gated: [] });
  }
  return [...pairs.values()];
}
