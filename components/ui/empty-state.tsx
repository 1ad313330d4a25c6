/** What a list shows when there is nothing in it: why, and what to do. */
export function EmptyState({ title, children }: { title: string; children?: React.ReactNode }) {
  return (
    <div className="grid justify-items-center gap-2 rounded-[10px] border border-dashed border-line-strong px-6 py-12 text-center text-ink-2">
      <p className="font-serif text-lg text-ink">{title}</p>
      {children}
    </div>
  );
}
