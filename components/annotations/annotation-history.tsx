import { DateTime } from "@/components/ui/date-time";
import type { AnnotationVersion } from "@/lib/annotations/list-annotation-history";

/** What an edited annotation said before, newest first; the words as they were typed. */
export function AnnotationHistory({ versions, editedAt }: { versions: AnnotationVersion[]; editedAt: Date }) {
  const earlier = versions.slice(1);
  return (
    <details className="text-xs text-ink-3">
      <summary className="w-fit py-1 hover:text-ink">
        Edited <DateTime at={editedAt} className="tabular-nums" /> · {earlier.length} earlier{" "}
        {earlier.length === 1 ? "version" : "versions"}
      </summary>
      <ol className="mt-1 grid gap-1.5 border-l-2 border-line pl-3">
        {earlier.map((version) => (
          <li key={version.at.toISOString()}>
            <DateTime at={version.at} className="tabular-nums" />
            <p className="text-sm break-words whitespace-pre-wrap text-ink-2">{version.body}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
