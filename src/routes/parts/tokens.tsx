import { useLanguage } from '#shared/i18n/language.tsx';
import { Emblem } from '#shared/parts/emblem.tsx';
import { Part } from './part.tsx';
import { useWords } from './words.ts';

/** The names of the tokens in `app.css`; `parts.css` gives each its class. */
const colours = [
  'paper',
  'sheet',
  'line',
  'edge',
  'ink',
  'ink-soft',
  'link',
  'band',
  'pulse',
  'alarm',
  'tag',
  'on-tag',
] as const;
const sizes = ['tiny', 'small', 'text', 'lead', 'head', 'title'] as const;

export function Colours() {
  const words = useWords();
  return (
    <Part id="colours" title={words.colours}>
      <ul className="swatches">
        {colours.map((name) => (
          <li key={name}>
            <span className={`swatch swatch-${name}`} />
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function Sizes() {
  const { t } = useLanguage();
  const words = useWords();
  return (
    <Part id="sizes" title={words.sizes}>
      <ul className="plain">
        {sizes.map((name) => (
          <li key={name} className={`size-${name}`}>
            {t.series.tagline} <code>{name}</code>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function Emblems() {
  const words = useWords();
  return (
    <Part id="emblem" title={words.emblem}>
      <p className="chips">
        {[28, 48, 160].map((size) => (
          <Emblem key={size} size={size} />
        ))}
      </p>
    </Part>
  );
}
