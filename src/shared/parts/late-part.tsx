import { useQuery } from '@tanstack/react-query';
import { type ComponentType, lazy } from 'react';
import { lostCode } from '#shared/api/read.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';

/**
 * A part that is loaded when it is first shown, or shortly before with `prefetch`. Once the cache has been primed with its `query`, it is
 * there at once.
 * @param name tells it from all other late parts
 * @param Lost stands in its place where it is lost, and lets the reader ask again
 */
export function latePart<Props extends object = object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  Lost: ComponentType = LostPart,
) {
  const query = {
    queryKey: ['part', name],
    queryFn: () => load().catch(lostCode),
    staleTime: 'static' as const,
    gcTime: Infinity,
  };
  function LatePart(props: Props) {
    const { data: Part, errorUpdateCount } = useQuery(query);
    // No prerendered page has it.
    if (!useHydrated(true, false)) return null;
    if (Part) return <Part {...props} />;
    return errorUpdateCount > 0 && <Lost />;
  }
  LatePart.query = query;
  /** What cannot be had ahead is asked for again, and told, when it is shown. */
  LatePart.prefetch = () => void load().catch(() => undefined);
  return LatePart;
}

/** A part that a link opens on the page. Where the part is lost, the link leads where it does without scripts. */
export function linkedPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return {
    Part: lazy(async () => ({ default: await load() })),
    prefetch: () => void load().catch(() => undefined),
    /** Shows the part as soon as it is there, or follows the link. */
    open: (link: HTMLAnchorElement, show: () => void) =>
      void load().then(show, () => {
        location.assign(link.href);
      }),
  };
}

function LostPart() {
  const { t } = useLanguage();
  return (
    <p className="notice">
      {t.state.latePart} <RetryReads />
    </p>
  );
}

/** The button that asks again for whatever on the page could not be had. Where even that is lost, the page is loaded anew. */
export const RetryReads = latePart(
  'retry',
  async () => (await import('./retry.tsx')).RetryReads,
  function Reload() {
    const { t } = useLanguage();
    return (
      <button type="button" className="ask" onClick={() => location.reload()}>
        {t.actions.retry}
      </button>
    );
  },
);
