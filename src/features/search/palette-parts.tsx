import { usePalette } from '#shared/viewer/palette.ts';
import { KeysSheet } from './keys-sheet.tsx';
import { Palette } from './palette.tsx';

/** What the header's link and the keys open: each a sheet of its own. Focus goes back to where the reader was. */
export function PaletteParts() {
  const { part, opener } = usePalette();
  const onClose = () => usePalette.setState({ opener: undefined });
  if (!opener) return null;
  return part === 'search' ? (
    <Palette opener={opener} onClose={onClose} />
  ) : (
    <KeysSheet opener={opener} onClose={onClose} />
  );
}
