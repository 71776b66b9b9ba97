import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import '#shared/parts/field.css';
import { useArrivedLink } from './arrived-link.ts';
import { Camera } from './camera.tsx';
import { isWhole, join, type Piece, pieceIn, withPiece } from './fragment.ts';
import { handOverWords } from './hand-over-words.ts';
import { Send } from './send.tsx';
import { letWait, onOthersWait, waitingPieces } from './waiting-pieces.ts';

type HandOverProps = {
  /** The other way, beside these. */
  children: ReactNode;
  /** Hears what a whole link, or all of some codes, stand for. */
  onText: (text: string) => void;
  /** Hears when letters have been lost or changed on the way. */
  onBroken: () => void;
  /** Hears when the first of several codes is read. */
  onBegin: () => void;
};

/** Whether codes can be read here at all. */
const canReadCodes = () => 'BarcodeDetector' in window && 'mediaDevices' in navigator;

/** From one device to another, by codes or by a link: shown here, or read here. */
export function HandOver({ children, onText, onBroken, onBegin }: HandOverProps) {
  const words = handOverWords[useLanguage().lang];
  const id = useId();
  const [task, setTask] = useState<'send' | 'camera' | null>(null);
  const [pieces, setPieces] = useState<readonly Piece[]>([]);
  // Two codes may be read before one is shown.
  const held = useRef<readonly Piece[]>([]);

  function hold(next: readonly Piece[]) {
    held.current = next;
    setPieces(next);
    letWait(next);
  }

  /** @param text with a link, or a part of one */
  async function receive(text: string) {
    const piece = pieceIn(text);
    if (!piece) return onBroken();
    const waiting = waitingPieces();
    return keepOrJoin(withPiece(waiting.length > 0 ? waiting : held.current, piece));
  }

  /** @param all that have been read, here and in other tabs */
  async function keepOrJoin(all: readonly Piece[]) {
    if (!isWhole(all)) {
      if (held.current.length === 0) onBegin();
      return hold(all);
    }
    hold([]);
    setTask(null);
    const json = await join(all);
    if (json === undefined) onBroken();
    else onText(json);
  }

  const fragment = useArrivedLink((arrived) => arrived.fragment);
  const onArrival = useEffectEvent(receive);
  useEffect(() => {
    if (fragment === null) return;
    useArrivedLink.getState().take();
    void onArrival(fragment);
  }, [fragment]);

  const onOthers = useEffectEvent((others: readonly Piece[]) => {
    const [own] = held.current;
    const all = others.filter(({ checksum }) => checksum === own?.checksum).reduce(withPiece, [...held.current]);
    if (all.length > held.current.length) void keepOrJoin(all);
  });
  useEffect(() => onOthersWait(onOthers), []);

  return (
    <>
      <p className="actions">
        {children}
        <button
          type="button"
          className="button button-quiet"
          aria-expanded={task === 'send'}
          onClick={() => setTask(task === 'send' ? null : 'send')}
        >
          {words.send}
        </button>
        {canReadCodes() && (
          <button
            type="button"
            className="button button-quiet"
            aria-expanded={task === 'camera'}
            onClick={() => setTask(task === 'camera' ? null : 'camera')}
          >
            {words.camera}
          </button>
        )}
      </p>
      {task === 'send' && <Send />}
      {task === 'camera' && (
        <Camera
          onText={(text) => {
            // Other codes may hang on the wall.
            if (pieceIn(text)) void receive(text);
          }}
        />
      )}
      <form
        className="actions transfer-link"
        onSubmit={(event) => {
          event.preventDefault();
          void receive(new FormData(event.currentTarget).get('link') as string);
        }}
      >
        <label htmlFor={id}>{words.paste}</label>
        <input id={id} name="link" type="text" className="field" required autoComplete="off" spellCheck={false} />
        <button type="submit" className="button button-quiet">
          {words.read}
        </button>
      </form>
      <p role="status" className="aside">
        {pieces.length > 0 && words.piecesRead(pieces.length, pieces[0]?.of ?? 0)}
      </p>
    </>
  );
}
