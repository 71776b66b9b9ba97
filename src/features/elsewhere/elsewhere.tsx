import { useLanguage } from '#shared/i18n/language.tsx';
import type { Elsewhere as OutsideLink } from '#shared/schema/document.ts';
import { SourceMark } from '#shared/statements/sources.tsx';
import { elsewhereWords } from './elsewhere-words.ts';
import './elsewhere.css';

/** Where it can be watched or read: signs that lead out of the app, each saying how sure its address is. */
export function Elsewhere({ links }: { links: readonly OutsideLink[] }) {
  const { lang } = useLanguage();
  const words = elsewhereWords[lang];
  const [first] = links;
  if (!first) return null;
  return (
    <section id="elsewhere">
      <h2>{words.titles[links.every((link) => link.for === first.for) ? first.for : 'both']}</h2>
      <p className="aside">{words.leaves}</p>
      <ul className="signs">
        {links.map((link) => (
          <li key={link.id} id={link.id}>
            <a href={link.url} target="_blank" rel="external noreferrer">
              {link.site}
            </a>
            <p>
              {link.what}
              <SourceMark statement={link} />
            </p>
            {words.address[link.address] && <p className="aside">{words.address[link.address]}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
