import { PageChips } from '#shared/parts/page-chips.tsx';

/** The lists in which everything stands: for who looks around, or has found nothing. */
export const WaysOn = () => <PageChips pages={['names', 'characters', 'people', 'story', 'glossary', 'production']} />;
