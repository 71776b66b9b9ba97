import { useLanguage } from '#shared/i18n/language.tsx';
import { latePart } from '#shared/parts/late-part.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';

const SmallMap = latePart<MapLinkProps>(
  'map',
  async () => (await import('./small-map.tsx')).SmallMap,
  () => null,
);

type MapLinkProps = {
  /** Who is chosen there; left out for nobody. */
  id?: string | undefined;
};

/** The way to the map of relations (its pages bring `map-link.css`, as the code is every page's), with a picture of it that comes after everything else, in a room of its own. */
export function MapLink({ id }: MapLinkProps) {
  const { lang, t } = useLanguage();
  return (
    <Link className="map-link" to={addressOf(lang, 'relationships') + (id ? `?focus=${id}` : '')}>
      <SmallMap id={id} />
      <span>{t.pages.relationships}</span>
    </Link>
  );
}
