/** What no first sight needs. */
import './later.css';
import type { QueryClient } from '@tanstack/react-query';
import { registerWorker } from '#features/install/worker.ts';
import { seasonsQuery } from '#shared/api/seasons.ts';
import { languageOf, manifestAddress } from '#shared/router/addresses.ts';
import { withinBase } from '#shared/router/within-base.ts';
import { dateProgress } from '#shared/viewer/date-progress.ts';
import { isSavingData, isSlow } from './connection.ts';
import { layOutRest } from './lay-out-rest.ts';
import { makeReady } from './make-ready.ts';
import { drawMargin } from './draw-margin.ts';
import { prepareForFaults } from './prepare-for-faults.ts';
import { returnFromFragment } from './reloaded-place.ts';
import { listenForKeys } from './shortcuts.ts';

/** Begins all that comes after the first page. Called once, by `main.tsx`. */
export async function followPage(client: QueryClient): Promise<void> {
  dateProgress(() => client.getQueryData(seasonsQuery.queryKey)?.seasons.flatMap(({ episodes }) => episodes) ?? []);
  returnFromFragment();
  prepareForFaults(client);
  makeReady();
  layOutRest();
  listenForKeys();
  drawMargin();
  // While the app is worked on there is neither.
  if (!import.meta.env.PROD) return;
  nameManifest();
  await registerWorker(isSavingData() || isSlow());
}

/** So far the page has named it for who has no scripts alone: browsers ask for its icons with it. The layout changes it with the language. */
function nameManifest(): void {
  const href = import.meta.env.BASE_URL + manifestAddress(languageOf(withinBase(location))).slice(1);
  document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href }));
}
