import { useInWords, WrittenNamesContext } from '#shared/names/written-names.ts';
import { MarkedText } from './marked-text.tsx';
import type { Option } from './option.ts';

/** Both names of something, the first in the form that the reader has chosen. */
export function FoundNames({ name, other }: Pick<Option, 'name' | 'other'>) {
  // Where the chosen form is that of the second, the usual one stands there.
  const isChosen = useInWords()(name.text) === other?.text;
  return (
    <>
      <span className="option-name">
        <MarkedText {...name} />
      </span>{' '}
      {other && (
        <span className="other-script">
          {isChosen ? (
            <WrittenNamesContext value={undefined}>
              <MarkedText {...name} />
            </WrittenNamesContext>
          ) : (
            <MarkedText {...other} />
          )}{' '}
        </span>
      )}
    </>
  );
}
