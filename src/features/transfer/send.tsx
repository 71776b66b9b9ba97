import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import '#shared/parts/field.css';
import { CodesInTurn } from './codes-in-turn.tsx';
import { inPieces, pack } from './fragment.ts';
import { handOverWords } from './hand-over-words.ts';
import { useBelongings } from './use-belongings.ts';

/** So many letters a code: with the address, a code of some 85 modules, which a phone reads off a phone. */
const mostInCode = 560;

/** Everything that is the reader's as codes and as a link. Neither leaves this device by itself. */
export function Send() {
  const { lang } = useLanguage();
  const words = handOverWords[lang];
  const json = JSON.stringify(useBelongings());
  const { data: letters } = useQuery({
    queryKey: ['packed-belongings', json],
    queryFn: () => pack(json),
    staleTime: 'static',
    gcTime: 0,
    networkMode: 'always',
  });
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  if (!letters) return null;
  const page = location.origin + import.meta.env.BASE_URL.replace(/\/$/, '') + addressOf(lang, 'settings');
  const [link = ''] = inPieces(letters, letters.length).map((fragment) => page + fragment);
  const copy = () =>
    void navigator.clipboard.writeText(link).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  return (
    <>
      <CodesInTurn key={letters} codes={inPieces(letters, mostInCode).map((fragment) => page + fragment)} />
      <p className="aside">{words.codeHelp}</p>
      <p className="actions transfer-link">
        <input
          type="text"
          className="field"
          readOnly
          aria-label={words.link}
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" className="button button-quiet" onClick={copy}>
          {words.copy}
        </button>
      </p>
      <p role="status" className="aside">
        {outcome && words[outcome]}
      </p>
    </>
  );
}
