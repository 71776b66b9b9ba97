import { topicSigns } from '#series/topic-signs.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Moment, Sealed } from '#shared/schema/document.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Dispute, PassageText } from '#shared/statements/passages.tsx';
import { TornStub } from '#shared/statements/seals.tsx';
import { bandsOf } from './bands.ts';
import '#shared/parts/spine.css';
import './bands.css';

type DatedMomentsProps = { moments: readonly Moment[]; onTurn?: (seal: Sealed) => void };

/** What happened when, as a flight log: a band for a year or a month, and along its spine a station for each moment, with the sign of its topic. */
export function DatedMoments({ moments, onTurn }: DatedMomentsProps) {
  const { t } = useLanguage();
  return bandsOf(moments).map(({ date, items }) => (
    <section key={date} id={`in-${date}`} className="band">
      <h2>
        <span>{formatDate(date, t.format)}</span>
      </h2>
      <ol className="spine">
        {items.map((moment) => (
          <DatedMoment key={moment.id} moment={moment} among={moments} onTurn={onTurn} />
        ))}
      </ol>
    </section>
  ));
}

type DatedMomentProps = { moment: Moment; among: readonly Moment[]; onTurn: DatedMomentsProps['onTurn'] };

function DatedMoment({ moment, among, onTurn }: DatedMomentProps) {
  const { t } = useLanguage();
  const { date = '', topic, landmark, dispute } = moment;
  return (
    <li className={landmark && 'landmark'}>
      <span className="station">
        {topic && (
          <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d={topicSigns[topic]} />
          </svg>
        )}
      </span>
      <time className="spine-when" dateTime={date}>
        {formatDate(date, t.format)}
      </time>
      <div>
        {landmark && <Drawing name={`notes/${landmark.plate}`} width={240} height={120} />}
        {landmark && <h3 className="card-title">{landmark.title}</h3>}
        <TornStub of={moment} among={among} onTurn={onTurn} />
        <PassageText passage={moment} />
        {dispute && <Dispute passage={moment} />}
      </div>
    </li>
  );
}
