import { patterns } from '#shared/router/addresses.ts';
import { Skeleton } from '#shared/parts/skeleton.tsx';
import { pageAt } from './pages.ts';

/** What stands on a bare shell until the first page is there: the shape of that page. */
export function Splash() {
  const page = pageAt(location.pathname.slice(import.meta.env.BASE_URL.length - 1))?.page;
  if (page === 'characters') return <Skeleton shape="wall" />;
  return <Skeleton shape={page !== undefined && patterns[page].endsWith(':id') ? 'record' : 'lines'} />;
}
