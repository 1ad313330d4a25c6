import type { AnnotationActions } from "@/components/annotations/annotation-actions";
import { AnnotationHistory } from "@/components/annotations/annotation-history";
import { AnnotationWords } from "@/components/annotations/annotation-words";
import { DateTime } from "@/components/ui/date-time";
import { initials } from "@/components/ui/initials";
import { Markdown } from "@/components/ui/markdown";
import type { Analyst } from "@/lib/accounts/analyst";
import type { AnnotationView } from "@/lib/annotations/annotation";
import type { AnnotationVersion } from "@/lib/annotations/list-annotation-history";

/** One annotation: who, when, on what, and the words. `on` is for the head of a thread only. */
export function AnnotationNote({
  analyst,
  caseId,
  annotation,
  history,
  on,
  actions,
}: {
  analyst: Analyst;
  caseId: string;
  annotation: AnnotationView;
  history?: AnnotationVersion[];
  on?: string;
  actions: AnnotationActions;
}) {
  const { id, author, createdAt, editedAt, resolvedAt, resolvedBy, parentId, body, revision } = annotation;
  return (
    <article
      id={`annotation-${id}`}
      aria-label={`${parentId ? "Reply" : "Annotation"} by ${author.name}`}
      className="grid grid-cols-[28px_minmax(0,1fr)] gap-2.5 py-2"
    >
      <span
        aria-hidden="true"
        className="grid size-7 place-items-center rounded-full bg-accent-soft text-xs font-semibold text-accent"
      >
        {initials(author.name)}
      </span>
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline gap-x-1.5 text-xs text-ink-3">
          <b className="text-[13.5px] font-medium text-ink">{author.name}</b>
          <DateTime at={createdAt} className="tabular-nums" />
          {on ? (
            <span dir="auto" className="max-w-full truncate rounded-[5px] bg-sunk px-1.5 text-ink-2">
              {on}
            </span>
          ) : null}
          {resolvedAt ? (
            <span>
              resolved by {resolvedBy?.name}, <DateTime at={resolvedAt} className="tabular-nums" />
            </span>
          ) : null}
        </div>
        <AnnotationWords
          caseId={caseId}
          annotation={{ id, body, revision, author: author.name }}
          mine={author.id === analyst.id}
          thread={parentId ? null : { resolved: resolvedAt !== null }}
          actions={actions}
        >
          <Markdown>{body}</Markdown>
        </AnnotationWords>
        {editedAt && history ? <AnnotationHistory versions={history} editedAt={editedAt} /> : null}
      </div>
    </article>
  );
}
