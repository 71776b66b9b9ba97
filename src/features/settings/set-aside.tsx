import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { SetAsideText } from './set-aside-text.tsx';
import { readSetAside } from './set-aside-texts.ts';

/** What could not be read on this device and was set aside. What lay there when the page was opened stays in view until it is left. */
export function SetAside() {
  const { t } = useLanguage();
  const [texts] = useState(readSetAside);
  if (texts.length === 0) return null;
  return (
    <div>
      <p className="notice" role="status">
        {t.state.unreadable}
      </p>
      <ul>
        {texts.map((aside) => (
          <li key={aside.key}>
            <SetAsideText aside={aside} />
          </li>
        ))}
      </ul>
    </div>
  );
}
