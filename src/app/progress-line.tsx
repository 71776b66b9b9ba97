import { useNavigation } from 'react-router';
import { useLanguage } from '#shared/i18n/language.tsx';

/** A line at the top of the window while the next page is on its way. */
export function ProgressLine() {
  const { t } = useLanguage();
  const { state } = useNavigation();
  return state === 'loading' && <div className="progress-line" role="progressbar" aria-label={t.state.loading} />;
}
