import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { type Language, languages } from '#series/languages.ts';
import { askWorker } from '#shared/api/ask-worker.ts';
import { offlineWords } from './offline-words.ts';
import { SavedLanguage } from './saved-language.tsx';
import styles from './saved-languages.css?inline';

// No prerendered page has it.
if (!import.meta.env.SSR) adoptStyles(styles);

const savedLanguages = {
  queryKey: ['saved-languages'],
  queryFn: async () => (await askWorker({ type: 'languages' })).bytes,
};

/** Each language with how much of this device it takes, to be removed and saved again; nothing of a record that is too large to be kept whole. */
export function SavedLanguages() {
  const { lang } = useLanguage();
  const words = offlineWords[lang].byLanguage;
  const client = useQueryClient();
  const { data: bytes = {} } = useQuery(savedLanguages);
  const [told, setTold] = useState('');
  const isChanging = told === words.changing;
  const saved = languages.filter((code) => bytes[code] !== undefined);
  if (saved.length === 0) return null;
  const change = async (code: Language) => {
    if (isChanging) return;
    setTold(words.changing);
    const type = saved.includes(code) ? 'removeLanguage' : 'saveLanguage';
    const answer = await askWorker({ type, lang: code }).catch(() => undefined);
    if (answer) client.setQueryData(savedLanguages.queryKey, answer.bytes);
    await client.invalidateQueries({ queryKey: ['saved-files'] });
    const failure = answer ? answer.failure : 'silent';
    setTold(failure ? words.failures[failure] : '');
  };
  return (
    <>
      <ul className="saved-languages">
        {languages.map((code) => (
          <SavedLanguage
            key={code}
            code={code}
            bytes={bytes[code]}
            isOnly={saved.length === 1}
            isChanging={isChanging}
            onChange={() => void change(code)}
          />
        ))}
      </ul>
      <div role="status">{told && <p className="aside">{told}</p>}</div>
    </>
  );
}
