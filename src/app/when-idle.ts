/** Does something when there is nothing else to do, within two seconds; Safari has no idle time to ask for. */
export function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 500);
}
