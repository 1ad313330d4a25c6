"use client";

import type { AnnotationActions } from "@/components/annotations/annotation-actions";
import { AnnotationForm } from "@/components/annotations/annotation-form";
import { Dialog } from "@/components/ui/dialog";
import type { AnnotationTarget } from "@/lib/annotations/annotation";

/**
 * Where an annotation is written on the key for it.
 *
 * @param target a passage, a claim or a contradiction.
 * @param passage the words annotated, to be shown above the field.
 */
export function AnnotateDialog({
  caseId,
  target,
  passage,
  actions,
  open,
  onClose,
}: {
  caseId: string;
  target: AnnotationTarget;
  passage?: string;
  actions: Pick<AnnotationActions, "write">;
  open: boolean;
  onClose: () => void;
}) {
  return (
    <Dialog open={open} onClose={onClose} title={titleFor(target)}>
      {passage ? (
        <blockquote
          dir="auto"
          className="mb-3 max-h-40 overflow-y-auto border-l-2 border-accent pl-3 font-serif text-lg break-words whitespace-pre-wrap"
        >
          {passage}
        </blockquote>
      ) : null}
      <AnnotationForm
        label="Annotation"
        placeholder="Markdown is understood: **bold**, *italic*, lists, links"
        submitLabel="Annotate"
        draftKey={`annotate.dialog.${Object.values(target).join(".")}`}
        save={(body) => actions.write(caseId, { body, target })}
        onDone={onClose}
        onCancel={onClose}
        autoFocus
      />
    </Dialog>
  );
}

function titleFor(target: AnnotationTarget): string {
  if ("claimId" in target) return "Annotate this claim";
  return "contradictionId" in target ? "Annotate this contradiction" : "Annotate this passage";
}
