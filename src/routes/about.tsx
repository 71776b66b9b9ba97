import { aboutWords } from '#features/about/about-words.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { Emblem } from '#shared/parts/emblem.tsx';
import { BadgedPage } from '#shared/frame/badged-page.tsx';

export function Component() {
  const { lang, t } = useLanguage();
  const words = aboutWords[lang];
  const { disclaimer } = t.series;
  const sections = [
    [words.rightsTitle, `${words.rights} ${t.series.rights}`],
    [words.truthTitle, words.truth],
    [words.privacyTitle, words.privacy],
    [words.accessTitle, words.access],
    ...(disclaimer ? [[disclaimer.title, disclaimer.text] as const] : []),
    [words.licenceTitle, words.licence],
  ] as const;
  return (
    <BadgedPage
      title={t.pages.about}
      documentTitle={t.pages.about}
      description={words.description}
      address={addressOf(lang, 'about')}
      picture={
        <span className="badge-panel emblem-panel">
          <Emblem className="picture" size={96} />
        </span>
      }
      actions={null}
      underTitle={<p className="badge-rank">{t.series.tagline}</p>}
    >
      <p className="lead">{t.series.notice}</p>
      {sections.map(([title, text]) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
      <p>
        <Link to={addressOf(lang, 'updates')}>{words.changes}</Link>
      </p>
    </BadgedPage>
  );
}
