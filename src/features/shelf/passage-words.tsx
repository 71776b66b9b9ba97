import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { Joined } from '#shared/parts/name.tsx';
import type { KeptPage } from './shelf-row.tsx';
import styles from './passage-words.css?inline';

adoptStyles(styles);

/** Under the name of its page: how a kept passage begins, or why it does not show; nothing under a page that is kept itself. */
export function PassageWords({ of: { passage } }: { of: KeptPage }) {
  return (
    passage && (
      <>
        {' '}
        <span className="kept-passage">
          <Joined text={passage.words} />
        </span>
      </>
    )
  );
}
