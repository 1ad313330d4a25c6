import { classNames } from "@/components/ui/class-names";

const TONES = {
  info: "border-line bg-sunk text-ink-2",
  good: "border-good/40 bg-good-soft text-good",
  warn: "border-warn/40 bg-warn-soft text-warn",
  bad: "border-bad/40 bg-bad-soft text-bad",
};

/** Says how something went. What went wrong is announced at once, the rest when there is a pause. */
export function Notice({
  tone = "info",
  className,
  children,
}: {
  tone?: keyof typeof TONES;
  className?: string;
  children: React.ReactNode;
}) {
  return (
    <div
      role={tone === "bad" || tone === "warn" ? "alert" : "status"}
      className={classNames("rounded-lg border px-3 py-2 text-sm [&_a]:underline", TONES[tone], className)}
    >
      {children}
    </div>
  );
}
