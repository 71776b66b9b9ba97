import { useLanguage } from '#shared/i18n/language.tsx';
import type { Advisory } from '#shared/schema/document.ts';
import { SourceMark } from '#shared/statements/sources.tsx';
import './advisories.css';

/** Content advisories with their grade in words; without plot and without names. */
export function Advisories({ advisories }: { advisories: readonly Advisory[] }) {
  const { t } = useLanguage();
  return (
    <ul className="advisories">
      {advisories.map((advisory) => (
        <li key={advisory.id} id={advisory.id}>
          <span className={`grade grade-${advisory.grade}`}>{t.advisory[advisory.grade]}</span>
          {` ${advisory.text}`}
          <SourceMark statement={advisory} />
        </li>
      ))}
    </ul>
  );
}
