import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Monogram } from '#shared/parts/monogram.tsx';
import { FoundNames } from './found-names.tsx';
import { MarkedText } from './marked-text.tsx';
import type { Option } from './option.ts';
import styles from './result.css?inline';

adoptStyles(styles);

/** What stands in a line of what is offered: its picture, its names, and a few words. */
export function OptionContent({ name, other, line, reason, drawing, hasMonogram }: Option) {
  return (
    <>
      {drawing ? <Drawing name={drawing} width={40} height={40} /> : hasMonogram && <Monogram name={name.text} />}
      <span className="option-text">
        <FoundNames name={name} other={other} />
        {line && (
          <span className="option-line">
            <MarkedText {...line} />
          </span>
        )}
        {reason && (
          <span className="option-reason">
            <MarkedText {...reason} />
          </span>
        )}
      </span>
    </>
  );
}
