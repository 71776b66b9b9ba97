import { useInWords } from '#shared/names/written-names.ts';
import './monogram.css';

/** Stands where a picture would: of living people and of companies none is drawn. Silent, as the name stands beside it. */
export function Monogram({ name }: { name: string }) {
  const inWords = useInWords();
  return (
    <span className="monogram" aria-hidden="true">
      {initialsOf(inWords(name))}
    </span>
  );
}

/** One syllable of a Korean name, the first letters of the first two words of another. */
function initialsOf(name: string): string {
  if (/^[가-힣]/.test(name)) return name.slice(0, 1);
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
