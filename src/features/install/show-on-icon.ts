/** Whether the system can show a number on the icon of an installed app. */
export const hasIconNumber = () => 'setAppBadge' in navigator;

/** @param count 0: no number at all. Where it cannot be shown, as the app is not installed, nothing is to be done. */
export function showOnIcon(count: number): void {
  if (!hasIconNumber()) return;
  void (count === 0 ? navigator.clearAppBadge() : navigator.setAppBadge(count)).catch(() => undefined);
}
