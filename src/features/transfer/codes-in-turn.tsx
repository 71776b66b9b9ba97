import { useEffect, useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useSettings } from '#shared/viewer/settings.ts';
import { QrCode } from './qr-code.tsx';
import { handOverWords } from './hand-over-words.ts';

/** How long each code stands, in milliseconds: a camera needs one, and a reader may look for it. */
const turn = 2500;

/** Codes one after the other, by themselves unless the reader has paused them or wants it calm. */
export function CodesInTurn({ codes }: { codes: readonly string[] }) {
  const words = handOverWords[useLanguage().lang];
  const isCalm =
    useSettings(({ motion }) => motion) === 'calm' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [place, setPlace] = useState(0);
  const [isInTurn, setInTurn] = useState(!isCalm);
  const of = codes.length;
  useEffect(() => {
    if (!isInTurn || of < 2) return undefined;
    const timer = setInterval(() => setPlace((place) => (place + 1) % of), turn);
    return () => clearInterval(timer);
  }, [isInTurn, of]);
  const step = (by: number) => () => {
    setInTurn(false);
    setPlace((place + by + of) % of);
  };
  const name = of > 1 ? words.codeOf(place + 1, of) : words.code;
  return (
    <>
      <QrCode text={codes[place] ?? ''} label={name} />
      {of > 1 && (
        <>
          <p className="aside">
            <strong>{name}</strong>
          </p>
          <p className="actions">
            <button type="button" className="button button-quiet" onClick={() => setInTurn(!isInTurn)}>
              {isInTurn ? words.pause : words.play}
            </button>
            <button type="button" className="button button-quiet" onClick={step(-1)}>
              {words.previous}
            </button>
            <button type="button" className="button button-quiet" onClick={step(1)}>
              {words.next}
            </button>
          </p>
          <p className="aside">{words.inTurn}</p>
        </>
      )}
    </>
  );
}
