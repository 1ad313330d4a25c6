import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { Kbd } from "@/components/ui/kbd";

export type ButtonLook = {
  variant?: "primary" | "plain" | "quiet" | "danger";
  size?: "small" | "normal";
  /** The key that does the same, shown on the button. */
  keys?: string;
};

const VARIANTS = {
  primary:
    "border-accent bg-accent text-accent-ink font-medium hover:bg-[color-mix(in_oklab,var(--accent)_88%,var(--ink))]",
  plain: "border-edge bg-card hover:bg-sunk",
  quiet: "border-transparent bg-transparent text-ink-2 hover:bg-sunk hover:text-ink",
  danger: "border-bad bg-card text-bad hover:bg-bad-soft",
};

/** The class names of a button, for what has to look like one. */
export function buttonLook({ variant = "plain", size = "normal" }: ButtonLook, className?: string): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 rounded-lg border whitespace-nowrap disabled:opacity-55 aria-disabled:opacity-55",
    size === "small" ? "min-h-7 px-[9px] py-[3px] text-sm" : "min-h-[34px] px-[11px] py-1.5",
    VARIANTS[variant],
    className,
  );
}

/** A button; `type` is "button" unless told otherwise, so that none submits by accident. */
export function Button({
  variant,
  size,
  keys,
  className,
  children,
  ...rest
}: ButtonLook & ComponentProps<"button">) {
  return (
    <button type="button" className={buttonLook({ variant, size }, className)} {...rest}>
      {children}
      {keys ? (
        // Where a finger taps there is no key to press, and little room.
        <span className="contents pointer-coarse:hidden">
          <Kbd onAccent={variant === "primary"}>{keys}</Kbd>
        </span>
      ) : null}
    </button>
  );
}
