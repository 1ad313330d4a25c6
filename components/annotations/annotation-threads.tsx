import type { AnnotationActions } from "@/components/annotations/annotation-actions";
import { AnnotationComposer, type ComposerTarget } from "@/components/annotations/annotation-composer";
import { AnnotationNote } from "@/components/annotations/annotation-note";
import { type Labelled, placeOfThread } from "@/components/annotations/place-of-thread";
import type { Analyst } from "@/lib/accounts/analyst";
import type { Thread } from "@/lib/annotations/annotation";
import { listAnnotationHistory } from "@/lib/annotations/list-annotation-history";
import { listAnnotations } from "@/lib/annotations/list-annotations";

/**
 * The annotations on one thing or on several, in threads, with a field to write one more. A source has no field here: its
 * annotations begin with a selected passage.
 *
 * @param target,targets one thing, or several with a label each ("on both", "on A"); the first is written on by default.
 */
export async function AnnotationThreads({
  analyst,
  caseId,
  target,
  targets,
  actions,
}: {
  analyst: Analyst;
  caseId: string;
  target?: Labelled["target"];
  targets?: Labelled[];
  actions: AnnotationActions;
}) {
  const things: Labelled[] = targets ?? (target ? [{ target }] : []);
  const threads = await listAnnotations(analyst, caseId, { targets: things.map((thing) => thing.target) });
  const edited = threads.flatMap((head) => [head, ...head.replies]).filter((note) => note.editedAt);
  const histories = await listAnnotationHistory(
    analyst,
    caseId,
    edited.map(({ id }) => id),
  );
  const open = threads.filter((thread) => !thread.resolvedAt);
  const resolved = threads.filter((thread) => thread.resolvedAt);
  const list = (shown: Thread[]) => (
    <ul className="divide-y divide-line">
      {shown.map((thread) => (
        <li key={thread.id}>
          {[thread, ...thread.replies].map((annotation) => (
            <div key={annotation.id} className={annotation.parentId ? "ml-[38px] border-t border-line" : ""}>
              <AnnotationNote
                analyst={analyst}
                caseId={caseId}
                annotation={annotation}
                history={histories.get(annotation.id)}
                on={annotation.parentId ? undefined : placeOfThread(annotation, things)}
                actions={actions}
              />
            </div>
          ))}
        </li>
      ))}
    </ul>
  );

  return (
    <section aria-labelledby="annotations" className="rounded-[10px] border border-line bg-card px-4 py-3.5">
      <h2 id="annotations" className="mb-1.5 flex items-baseline gap-2 text-sm text-ink-2">
        Annotations
        <small className="text-xs font-normal text-ink-3 tabular-nums">
          {threads.length === 0 ? "none yet" : `${threads.length} · ${open.length} open`}
        </small>
      </h2>
      {list(open)}
      {resolved.length > 0 ? (
        <details className="border-t border-line py-2">
          <summary className="w-fit py-1 text-sm text-ink-2 hover:text-ink">
            {resolved.length} resolved {resolved.length === 1 ? "thread" : "threads"}
          </summary>
          {list(resolved)}
        </details>
      ) : null}
      <div className="no-print mt-2">
        <Composer caseId={caseId} things={things} actions={actions} />
      </div>
    </section>
  );
}

function Composer({
  caseId,
  things,
  actions,
}: {
  caseId: string;
  things: Labelled[];
  actions: AnnotationActions;
}) {
  const writable: ComposerTarget[] = things.flatMap(({ label, target }) =>
    "sourceId" in target ? [] : [{ label: label ?? "", target }],
  );
  if (writable.length > 0) {
    return <AnnotationComposer caseId={caseId} targets={writable} actions={{ write: actions.write }} />;
  }
  return <p className="text-sm text-ink-3">Select words in the text to annotate a passage.</p>;
}
