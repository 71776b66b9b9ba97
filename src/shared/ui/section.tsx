import type { ReactNode } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Passage, Sealed } from '#shared/schema/document.ts';
import type { Revealed } from '#shared/viewer/use-revealed.ts';
import { PassageList, Prose } from './passages.tsx';

type SectionProps = {
  title: string;
  /** The section's key in the document, which its seals name. */
  name: string;
  passages: readonly Passage[];
  sealed: readonly Sealed[];
  open: Revealed<unknown>['open'];
  /** `list`: each passage is an entry of its own. */
  as?: 'prose' | 'list';
  children?: ReactNode;
};

/** A section of passages under a heading, with its folded tags; nothing when it holds neither. */
export function PassageSection({ title, name, passages, sealed, open, as = 'prose', children }: SectionProps) {
  const seals = sealed.filter(({ section }) => section === name);
  if (passages.length === 0 && seals.length === 0) return null;
  const Passages = as === 'prose' ? Prose : PassageList;
  return (
    <section>
      <h2>{title}</h2>
      {children}
      <Passages passages={passages} seals={seals} onOpen={open} />
    </section>
  );
}

/** Says that unlocked passages could not be read, while the page shows what is safe. */
export function FailedGate({ failed }: { failed: boolean }) {
  const { t } = useLanguage();
  return failed ? (
    <p className="notice" role="status">
      {t.state.failedGated}
    </p>
  ) : null;
}
