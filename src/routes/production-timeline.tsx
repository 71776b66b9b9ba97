import { useSuspenseQuery } from '@tanstack/react-query';
import { DatedMoments } from '#features/production/dated-moments.tsx';
import { productionTimelineQuery, productionTimelineRevealsQuery } from '#features/production/queries.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { BelowFirstScreen } from '#shared/parts/below-first-screen.tsx';
import { Crumb } from '#shared/frame/crumb.tsx';
import { Page } from '#shared/frame/page.tsx';
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
  return (
    <Page
      title={t.pages.productionTimeline}
      documentTitle={t.pages.productionTimeline}
      description={t.series.descriptions.productionTimeline}
      address={addressOf(lang, 'productionTimeline')}
      eyebrow={<Crumb page="production" />}
      sources={{ cards: document.sources, statements: moments }}
    >
      <GateNotice {...revealed} />
      <BelowFirstScreen>
        <DatedMoments moments={moments} onTurn={open} />
        <Seals seals={document.sealed} onOpen={open} />
      </BelowFirstScreen>
    </Page>
  );
}
