import { useLocation } from 'react-router';
import { useLanguage } from '#shared/i18n/language.tsx';
import { LostTrace } from '#shared/parts/lost-trace.tsx';
import { PageChips } from '#shared/parts/page-chips.tsx';
import { Page } from '#shared/frame/page.tsx';

export function Component() {
  const { t } = useLanguage();
  const { pathname } = useLocation();
  return (
    <Page
      title={t.state.notFoundTitle}
      documentTitle={t.state.notFoundTitle}
      description={t.series.descriptions.home}
      address={pathname}
      isPrivate
    >
      <LostTrace />
      <p>{t.state.notFound}</p>
      <PageChips pages={['home', 'story', 'characters', 'production', 'glossary']} />
    </Page>
  );
}
