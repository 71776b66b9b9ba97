/** The app's sign, as installers and browsers show it: the H of a landing pad with a heartbeat for its crossbar. */
export function Emblem({ className, size }: { className?: string; size: number }) {
  return (
    <img className={className} src={`${import.meta.env.BASE_URL}icons/icon.svg`} alt="" width={size} height={size} />
  );
}
