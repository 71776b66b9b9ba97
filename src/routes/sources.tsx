import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { bibliographyWords } from '#features/sources/bibliography-words.ts';
import { Bibliography } from '#features/sources/bibliography.tsx';
import { bibliographyQuery, bibliographyRevealsQuery, otherBibliographyQueries } from '#features/sources/queries.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { LoadContext } from '#shared/router/page-module.ts';
import { confidences } from '#shared/schema/vocabulary.ts';
import { ListFrame } from '#shared/frame/list-frame.tsx';
import { BelowFirstScreen } from '#shared/parts/below-first-screen.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useBibliography } from '#shared/viewer/use-bibliography.ts';

export const loader = ({ page, client }: LoadContext) =>
  primeRevealed(client, bibliographyQuery(page), bibliographyRevealsQuery(page));

export function Component() {
  const { lang, t } = useLanguage();
  const { page } = useParams();
  const { data } = useSuspenseQuery(bibliographyQuery(page));
  const sources = useBibliography(data, bibliographyRevealsQuery(page));
  return (
    <ListFrame list="sources" description={bibliographyWords[lang].description} paging={data}>
      <section>
        <h2>{bibliographyWords[lang].confidenceTitle}</h2>
        <dl className="pairs confidences">
          {confidences.map((confidence) => (
            <div key={confidence}>
              <dt>{t.confidence[confidence].word}</dt>
              <dd>{t.confidence[confidence].meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <BelowFirstScreen>
          <h2>{bibliographyWords[lang].list}</h2>
          <Bibliography sources={sources} others={otherBibliographyQueries(data)} />
        </BelowFirstScreen>
      </section>
    </ListFrame>
  );
}
