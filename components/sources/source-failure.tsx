import Link from "next/link";
import { FormFailure } from "@/components/ui/form-failure";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/lib/outcome";

/** Why it wasn't saved; what is there already is offered as a link. */
export function SourceFailure<T>({ caseId, outcome }: { caseId: string; outcome: Outcome<T> | null }) {
  const there = knownSource(outcome);
  if (!there) return <FormFailure outcome={outcome} />;
  return (
    <Notice tone="warn">
      This text is here already: <Link href={`/cases/${caseId}/sources/${there.id}`}>{there.title}</Link>.
      Nothing was saved. If another publisher put it out, name it.
    </Notice>
  );
}

/** The source that a capture met, if that is why it failed. */
export function knownSource<T>(outcome: Outcome<T> | null): { id: string; title: string } | null {
  if (!outcome || outcome.ok || outcome.code !== "exists") return null;
  const { source } = outcome.detail as { source: { id: string; title: string } };
  return source;
}
