import { useSuspenseQuery } from '@tanstack/react-query';
import { bibliographyWords } from '#features/sources/bibliography-words.ts';
import { Bibliography } from '#features/sources/bibliography.tsx';
import { bibliographyQuery, bibliographyRevealsQuery } from '#features/sources/queries.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { confidences } from '#shared/schema/vocabulary.ts';
import { Page } from '#shared/frame/page.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useBibliography } from '#shared/viewer/use-bibliography.ts';

export const loader = ({ client }: LoadContext) => primeRevealed(client, bibliographyQuery, bibliographyRevealsQuery);

export function Component() {
  const { lang, t } = useLanguage();
  const { data } = useSuspenseQuery(bibliographyQuery);
  const sources = useBibliography(data, bibliographyRevealsQuery);
  return (
    <Page
      title={t.pages.sources}
      documentTitle={t.pages.sources}
      description={t.descriptions.sources}
      address={addressOf(lang, 'sources')}
    >
      <section>
        <h2>{t.sources.confidenceTitle}</h2>
        <dl className="pairs">
          {confidences.map((confidence) => (
            <div key={confidence}>
              <dt>{t.confidence[confidence].word}</dt>
              <dd>{t.confidence[confidence].meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{bibliographyWords[lang].list}</h2>
        <Bibliography sources={sources} />
      </section>
    </Page>
  );
}
