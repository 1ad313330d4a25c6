import { useId } from "react";
import { classNames } from "@/components/ui/class-names";

/**
 * A part of a page in a box, with its own heading.
 *
 * @param size "small" where the heading names facts, "normal" where it names forms.
 */
export function Section({
  title,
  size = "normal",
  children,
}: {
  title: string;
  size?: "small" | "normal";
  children: React.ReactNode;
}) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={classNames(
        "rounded-[10px] border border-line bg-card px-4 py-3.5",
        size === "normal" && "grid gap-3",
      )}
    >
      <h2 id={id} className={size === "small" ? "mb-2.5 text-sm font-semibold text-ink-2" : undefined}>
        {title}
      </h2>
      {children}
    </section>
  );
}
