import type { ComponentType, ReactNode } from 'react';
import { formatDate } from '#shared/i18n/format.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { Joined } from '#shared/parts/name.tsx';
import type { Belongings } from '#shared/schema/belongings.ts';
import { settingsWords } from '#shared/viewer/settings-words.ts';
import type { Changes, SettingChange } from './changes.ts';
import type { OwnDay } from './seen-day.ts';
import { transferWords } from './transfer-words.ts';

/** So many pages are named; of the others, how many there are is said. */
const mostNamed = 12;

/** Shows kept pages by what this reader may know of them now. */
export type NamedPages = ComponentType<{
  /** By their addresses without language. */
  pages: readonly string[];
  children: (address: string, page: { name: string; kind: string }) => ReactNode;
}>;

type Mark = 'added' | 'changed' | 'removed' | 'same';

/** What taking something over would do, item by item. A page is named as the reader may know it now. */
export function ChangeList({ changes, Named }: { changes: Changes; Named: NamedPages }) {
  const { lang, t } = useLanguage();
  const words = transferWords[lang];
  const { progress, sourceWorks, shelf, notes, seenOn, settings } = changes;
  return (
    <ul className="rows">
      {progress && <ProgressChange {...progress} />}
      {sourceWorks !== undefined && t.series.sourceWorks && (
        <Item mark="changed">
          {t.series.sourceWorks.show}: <OnOff isOn={!sourceWorks} /> → <OnOff isOn={sourceWorks} />
        </Item>
      )}
      <Pages mark="added" pages={shelf.added} Named={Named} />
      <Pages mark="removed" pages={shelf.removed} Named={Named} />
      <Pages mark="changed" pages={shelf.pinned ?? []} what={words.pinned} Named={Named} />
      <Pages mark="changed" pages={shelf.unpinned ?? []} what={words.unpinned} Named={Named} />
      {shelf.isReordered && <Item mark="changed">{words.reordered}</Item>}
      {shelf.same > 0 && <Item mark="same">{words.pagesSame(shelf.same)}</Item>}
      {notes &&
        (['added', 'changed', 'removed'] as const).map((mark) => (
          <Pages key={mark} mark={mark} pages={notes[mark]} what={words.note} Named={Named} />
        ))}
      {seenOn &&
        (['added', 'changed', 'removed'] as const).map((mark) => <Days key={mark} mark={mark} days={seenOn[mark]} />)}
      {settings.map((change) => (
        <SettingItem key={change.setting} {...change} />
      ))}
    </ul>
  );
}

function Item({ mark, children }: { mark: Mark; children: ReactNode }) {
  const words = transferWords[useLanguage().lang];
  return (
    <li className="row">
      <span className="row-text transfer-mark">{words.marks[mark]}</span> <span>{children}</span>
    </li>
  );
}

function ProgressChange({ from, to }: NonNullable<Changes['progress']>) {
  const { t } = useLanguage();
  const nameOf = ({ seen, midway }: Belongings['progress']) => {
    if (midway !== undefined) return t.progress.midway(midway);
    return seen === null ? t.progress.nothing : t.episode.name(seen);
  };
  return (
    <Item mark="changed">
      {t.settings.progressTitle}: {nameOf(from)} → {nameOf(to)}
    </Item>
  );
}

function OnOff({ isOn }: { isOn: boolean }) {
  return settingsWords[useLanguage().lang].keys.choices[isOn ? 'on' : 'off'];
}

function SettingItem({ setting, from, to }: SettingChange) {
  const words: { title: string; choices: Record<string, string> } = settingsWords[useLanguage().lang][setting];
  return (
    <Item mark="changed">
      {words.title}: {words.choices[from]} → {words.choices[to]}
    </Item>
  );
}

function Days({ mark, days }: { mark: Mark; days: readonly OwnDay[] }) {
  const { lang, t } = useLanguage();
  const words = transferWords[lang];
  return (
    <>
      {days.slice(0, mostNamed).map(({ episode, day }) => (
        <Item key={episode} mark={mark}>
          {t.episode.name(episode)}
          <span className="row-text">{words.seenOn(formatDate(day, t.format))}</span>
        </Item>
      ))}
      {days.length > mostNamed && <Item mark={mark}>{words.more(days.length - mostNamed)}</Item>}
    </>
  );
}

/** @param what of each is told besides its name, instead of its kind */
function Pages({
  mark,
  pages,
  what,
  Named,
}: {
  mark: Mark;
  pages: readonly string[];
  what?: string;
  Named: NamedPages;
}) {
  const words = transferWords[useLanguage().lang];
  if (pages.length === 0) return null;
  return (
    <>
      <Named pages={pages.slice(0, mostNamed)}>
        {(address, { name, kind }) => (
          <Item key={address} mark={mark}>
            <Joined text={name} />
            <span className="row-text">{what ?? kind}</span>
          </Item>
        )}
      </Named>
      {pages.length > mostNamed && <Item mark={mark}>{words.more(pages.length - mostNamed)}</Item>}
    </>
  );
}
