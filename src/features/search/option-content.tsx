import { Drawing } from '#shared/parts/drawing.tsx';
import { Monogram } from '#shared/parts/monogram.tsx';
import { useInWords, WrittenNamesContext } from '#shared/names/written-names.ts';
import { MarkedText } from './marked-text.tsx';
import type { Option } from './option.ts';

/** What stands in a line of what is offered: its picture, its names, and a few words. */
export function OptionContent({ name, other, line, drawing, hasMonogram }: Option) {
  // Where the chosen form is that of the second line, the usual one stands there.
  const isChosen = useInWords()(name.text) === other?.text;
  return (
    <>
      {drawing ? <Drawing name={drawing} width={40} height={40} /> : hasMonogram && <Monogram name={name.text} />}
      <span className="option-text">
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
        {line && (
          <span className="option-line">
            <MarkedText {...line} />
          </span>
        )}
      </span>
    </>
  );
}
