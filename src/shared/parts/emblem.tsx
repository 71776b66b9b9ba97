/** The app's sign, as installers and browsers show it: a drawing of the series. */
export function Emblem({ className, size }: { className?: string; size: number }) {
  return (
    <img className={className} src={`${import.meta.env.BASE_URL}icons/icon.svg`} alt="" width={size} height={size} />
  );
}
