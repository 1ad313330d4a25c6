import { classNames } from "@/components/ui/class-names";

/** How much of something is done. */
export function ProgressBar({
  label,
  value,
  max,
  className,
}: {
  label: string;
  value: number;
  max: number;
  className?: string;
}) {
  return (
    <progress
      aria-label={label}
      value={value}
      max={max}
      className={classNames(
        "h-1.5 min-w-12 flex-1 appearance-none overflow-hidden rounded-full bg-line-strong",
        "[&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line-strong [&::-webkit-progress-value]:bg-accent",
        className,
      )}
    />
  );
}
