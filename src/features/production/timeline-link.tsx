import { pagePictures } from '#series/page-pictures.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { Drawing } from '#shared/parts/drawing.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import './timeline-link.css';

/** The way from the notes to the same by date, with its picture where the series has one. */
export function TimelineLink() {
  const { lang, t } = useLanguage();
  const picture = pagePictures['productionTimeline'];
  return (
    <Link className="timeline-link" to={addressOf(lang, 'productionTimeline')}>
      {picture && <Drawing name={picture} width={160} height={80} isFirst />}
      {t.pages.productionTimeline}
    </Link>
  );
}
