import { classNames } from "@/components/ui/class-names";

const TONES = {
  plain: "border-line bg-card text-ink-2",
  accent: "border-transparent bg-accent-soft text-accent font-medium",
  good: "border-transparent bg-good-soft text-good font-medium",
  warn: "border-transparent bg-warn-soft text-warn font-medium",
  bad: "border-transparent bg-bad-soft text-bad font-medium",
};

/** A fact in few words. */
export function Chip({
  tone = "plain",
  title,
  children,
}: {
  tone?: keyof typeof TONES;
  title?: string;
  children: React.ReactNode;
}) {
  return (
    <span
      title={title}
      className={classNames(
        "inline-flex items-center gap-1.5 rounded-full border px-[9px] py-0.5 text-[12.5px] whitespace-nowrap",
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}
