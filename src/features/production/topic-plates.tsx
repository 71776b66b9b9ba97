import { platedTopics } from '#series/vocabulary.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { Drawing } from '#shared/parts/drawing.tsx';
import './topic-plates.css';

/** A way into the production notes: a plate for each of the topics most asked about. */
export function TopicPlates() {
  const { lang, t } = useLanguage();
  return (
    <ul className="topic-plates">
      {platedTopics.map((topic) => (
        <li key={topic}>
          <Link className="topic-plate" to={addressOf(lang, 'note', topic)}>
            <Drawing name={`notes/${topic}`} width={240} height={120} />
            {t.series.topics[topic]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
