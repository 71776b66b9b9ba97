type DrawingProps = {
  /** Folder and name below `/drawings`, as in `characters/some-id`. */
  name: string;
  width: number;
  height: number;
  /** Drawn at first sight: fetched at once instead of when it comes near. */
  isFirst?: boolean;
};

/** A picture made for this app. It repeats what stands beside it in words, so it is silent to screen readers. */
export function Drawing({ name, width, height, isFirst = false }: DrawingProps) {
  return (
    <img
      src={`${import.meta.env.BASE_URL}drawings/${name}.svg`}
      alt=""
      width={width}
      height={height}
      className="picture"
      loading={isFirst ? undefined : 'lazy'}
    />
  );
}
