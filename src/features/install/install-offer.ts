import { create } from 'zustand';
import { persist, type StoredAs } from '#shared/viewer/stored.ts';
import { storedAs } from '#shared/viewer/this-device.ts';

/** `open`: the reader has not been asked yet; `shown`: once, and has not answered; `declined`: and does not want it. */
type Answer = 'open' | 'shown' | 'declined';
const answers: readonly unknown[] = ['open', 'shown', 'declined'] satisfies Answer[];

type Stored = { answer: Answer };
type Offer = Stored & {
  /** It was shown first on this visit, and stays until it is answered or the tab is closed. */
  isShown: boolean;
  show: () => void;
  decline: () => void;
};

/** What became of the offer to install the app. It stays on this device. */
export const createInstallOffer = (storedAs: StoredAs) =>
  create<Offer>()(
    persist(
      (set) => ({
        answer: 'open',
        isShown: false,
        show: () => set(({ answer }) => (answer === 'open' ? { answer: 'shown', isShown: true } : {})),
        decline: () => set({ answer: 'declined', isShown: false }),
      }),
      storedAs(
        'install',
        1,
        ({ answer }) => (answers.includes(answer) ? ({ answer } as Stored) : undefined),
        // Nothing lies on the device before the offer was made.
        ({ answer }: Offer) => (answer === 'open' ? undefined : { answer }),
        [],
        // What cannot be understood may be an answer: nobody is asked a second time.
        { answer: 'declined' },
      ),
    ),
  );

export const useInstallOffer = createInstallOffer(storedAs);

/**
 * Whether the offer is in place: to who comes back, or has kept a page, until it is answered, and on one visit only.
 * @param kept how many pages lie on the shelf
 */
export function isOffered({ answer, isShown }: Pick<Offer, 'answer' | 'isShown'>, isBack: boolean, kept: number) {
  return isShown || (answer === 'open' && (isBack || kept > 0));
}

/**
 * Whether the reader has been here before: the worker, which an earlier visit left, has answered. Nothing is written down for it. Who loads a page
 * anew has not come back.
 */
export function hasComeBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (navigation?.workerStart ?? 0) > 0 && navigation?.type === 'navigate';
}
