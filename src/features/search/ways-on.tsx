import { PageChips } from '#shared/parts/page-chips.tsx';

/** The lists in which everything stands. */
export const lists = ['names', 'characters', 'people', 'story', 'glossary', 'production'] as const;

/** For who has found nothing. */
export const WaysOn = () => <PageChips pages={lists} />;
