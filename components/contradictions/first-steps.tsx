import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";

/** What a case without contradictions shows: the next thing to do, which depends on what it holds already. */
export function FirstSteps({ base, sources, claims }: { base: string; sources: number; claims: number }) {
  const steps = [
    {
      done: sources > 0,
      href: `${base}/sources/new`,
      label: "Paste a source",
      how: "an article, a statement, a wire report",
    },
    {
      done: claims > 1,
      href: `${base}/sources`,
      label: "Settle who claims what",
      how: "open a source, accept what is proposed with a, mark what is missing with m",
    },
    {
      done: false,
      href: `${base}/claims`,
      label: "Link two claims that conflict",
      how: "on a claim, press x and find the other",
    },
  ];
  const next = steps.findIndex(({ done }) => !done);
  return (
    <EmptyState title="No contradictions yet">
      <ol className="grid gap-1.5 text-left">
        {steps.map(({ done, href, label, how }, index) => (
          <li key={href} className="flex items-baseline gap-2.5">
            <span aria-hidden="true" className="w-4 text-right text-ink-3 tabular-nums">
              {done ? "✓" : index + 1}
            </span>
            <span>
              <Link
                href={href}
                className={index === next ? "font-medium text-accent underline" : "underline"}
              >
                {label}
              </Link>
              <span className="sr-only">{done ? " (done)" : ""}</span>
              <span className="text-ink-3">: {how}</span>
            </span>
          </li>
        ))}
      </ol>
    </EmptyState>
  );
}
