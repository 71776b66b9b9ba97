import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { handOverWords } from './hand-over-words.ts';

/** What some browsers have to read codes in pictures: https://developer.mozilla.org/docs/Web/API/BarcodeDetector */
type Detector = { detect: (picture: HTMLVideoElement) => Promise<{ rawValue: string }[]> };
type DetectorClass = new (options: { formats: string[] }) => Detector;

/** How often a picture is looked at, in milliseconds. */
const pause = 250;

/**
 * Reads codes until it is taken away; the camera is asked for now, as the reader has tapped for it, and let go at the end.
 * @param onText hears of each code in view, again and again
 */
export function Camera({ onText }: { onText: (text: string) => void }) {
  const words = handOverWords[useLanguage().lang];
  const video = useRef<HTMLVideoElement>(null);
  const heard = useRef(onText);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    heard.current = onText;
  }, [onText]);
  useEffect(() => {
    const picture = video.current;
    if (!picture) return undefined;
    const end = new AbortController();
    watch(picture, (text) => heard.current(text), end.signal).catch(() => setRefused(true));
    return () => end.abort();
  }, []);
  if (isRefused) return <p role="status">{words.noCamera}</p>;
  return (
    <>
      <p className="aside">{words.point}</p>
      <video className="transfer-picture" ref={video} muted playsInline aria-hidden="true" />
    </>
  );
}

/** @throws {Error} when there is no camera, the reader does not allow it, or nothing here reads codes */
async function watch(picture: HTMLVideoElement, hear: (text: string) => void, end: AbortSignal): Promise<void> {
  const Detector = (window as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (!Detector) throw new Error('no detector');
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  const letGo = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  if (end.aborted) return letGo();
  end.addEventListener('abort', letGo);
  picture.srcObject = stream;
  await picture.play();
  const detector = new Detector({ formats: ['qr_code'] });
  while (!end.aborted) {
    for (const { rawValue } of await detector.detect(picture).catch(() => [])) if (!end.aborted) hear(rawValue);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
