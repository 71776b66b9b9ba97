import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { lastingWords } from './lasting-words.ts';

/**
 * Says below the shelf that the browser may clear it, as long as it may, with the two ways out: it is asked to keep what lies here, or the
 * reader takes it along. An installed app is not cleared.
 * @see https://webkit.org/blog/14403/updates-to-storage-policy/
 */
export function MayBeCleared() {
  const { lang } = useLanguage();
  const words = lastingWords[lang];
  const [isRefused, setRefused] = useState(false);
  const { data: lasts, refetch } = useQuery({ queryKey: ['storage-lasts'], queryFn: isLasting, networkMode: 'always' });
  const ask = async () => {
    // Some browsers ask the reader in turn.
    setRefused(!(await navigator.storage.persist().catch(() => false)));
    await refetch();
  };
  if (lasts !== false) return null;
  return (
    <div className="shelf-lasting">
      <p className="aside">{words.mayBeCleared}</p>
      <p className="actions">
        {'storage' in navigator && !isRefused && (
          <button type="button" className="ask" onClick={() => void ask()}>
            {words.ask}
          </button>
        )}
        <Link className="ask" to={`${addressOf(lang, 'settings')}#take-along`}>
          {words.takeAlong}
        </Link>
      </p>
    </div>
  );
}

async function isLasting(): Promise<boolean> {
  if (matchMedia('(display-mode: standalone)').matches) return true;
  return 'storage' in navigator && (await navigator.storage.persisted());
}
