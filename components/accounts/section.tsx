import { useId } from "react";

/** A part of a page of forms, with its own heading. */
export function Section({ title, children }: { title: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-3 rounded-[10px] border border-line bg-card px-4 py-3.5"
    >
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
