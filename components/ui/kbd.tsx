import { classNames } from "@/components/ui/class-names";

/** A key, shown where it acts. Screen readers get it from `aria-keyshortcuts` of what it belongs to. */
export function Kbd({ children, onAccent = false }: { children: React.ReactNode; onAccent?: boolean }) {
  return (
    <span aria-hidden="true" className="contents">
      <kbd
        className={classNames(
          "rounded-[5px] border border-b-2 px-[5px] py-[3px] font-mono text-[11px] leading-none",
          onAccent ? "border-accent-ink/45 text-accent-ink" : "border-line-strong bg-card text-ink-2",
        )}
      >
        {children}
      </kbd>
    </span>
  );
}
