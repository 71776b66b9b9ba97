import { useSuspenseQuery } from '@tanstack/react-query';
import { DatedMoments } from '#features/production/dated-moments.tsx';
import { productionTimelineQuery, productionTimelineRevealsQuery } from '#features/production/queries.ts';
import { pagePictures } from '#series/page-pictures.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { BelowFirstScreen } from '#shared/parts/below-first-screen.tsx';
import { Drawing } from '#shared/parts/drawing.tsx';
import { BadgedPage } from '#shared/frame/badged-page.tsx';
import { Seals } from '#shared/statements/seals.tsx';
import { GateNotice } from '#shared/statements/section.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useRevealed } from '#shared/viewer/use-revealed.ts';

export const loader = ({ lang, client }: LoadContext) =>
  primeRevealed(client, productionTimelineQuery(lang), productionTimelineRevealsQuery(lang));

export function Component() {
  const { lang, t } = useLanguage();
  const { data } = useSuspenseQuery(productionTimelineQuery(lang));
  const revealed = useRevealed(data, productionTimelineRevealsQuery(lang));
  const { document, open } = revealed;
  const moments = document.moments.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const picture = pagePictures['productionTimeline'];
  const [first = '', last = first] = [moments[0], moments.at(-1)].map((moment) => moment?.date?.slice(0, 4));
  return (
    <BadgedPage
      title={t.pages.productionTimeline}
      documentTitle={t.pages.productionTimeline}
      description={t.series.descriptions.productionTimeline}
      address={addressOf(lang, 'productionTimeline')}
      parent="production"
      picture={picture && <Drawing name={picture} width={240} height={120} isFirst />}
      eyebrow={first === last ? first : `${first}–${last}`}
      sources={{ cards: document.sources, statements: moments }}
    >
      <p className="lead">{t.series.descriptions.productionTimeline}</p>
      <GateNotice {...revealed} />
      <BelowFirstScreen>
        <DatedMoments moments={moments} onTurn={open} />
        <Seals seals={document.sealed} onOpen={open} />
      </BelowFirstScreen>
    </BadgedPage>
  );
}
