/** Says that something was proposed and waits to be settled: by its dashed edge, and in words. */
export function SuggestedChip({ children = "Suggested" }: { children?: React.ReactNode }) {
  return (
    <span className="inline-flex items-center rounded-full border border-dashed border-edge bg-paper px-2 py-px text-xs whitespace-nowrap text-ink-2 tabular-nums">
      {children}
    </span>
  );
}
