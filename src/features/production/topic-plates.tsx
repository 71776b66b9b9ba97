import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { Topic } from '#shared/schema/vocabulary.ts';
import { CardLink } from '#shared/parts/card-link.tsx';
import { Drawing } from '#shared/parts/drawing.tsx';
import './topic-plates.css';

/** What a first visit asks about. Of each of these topics there is a note with a plate, both named like the topic. */
const asked: readonly Topic[] = ['casting', 'filming', 'prosthetics', 'medical-advice', 'source-work', 'awards'];

/** A way into the production notes: a plate for each of the topics most asked about. */
export function TopicPlates() {
  const { lang, t } = useLanguage();
  return (
    <ul className="topic-plates">
      {asked.map((topic) => (
        <li key={topic}>
          <CardLink className="topic-plate" to={addressOf(lang, 'note', topic)}>
            <Drawing name={`notes/${topic}`} width={240} height={120} />
            {t.topics[topic]}
          </CardLink>
        </li>
      ))}
    </ul>
  );
}
