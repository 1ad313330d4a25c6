"use client";

import { useState, useTransition } from "react";
import type { AnnotationActions } from "@/components/annotations/annotation-actions";
import { AnnotationForm } from "@/components/annotations/annotation-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { reached } from "@/components/ui/reach";

type Editable = { id: string; body: string; revision: number; author: string };

/**
 * The words of an annotation with what can be done about them: reply, edit in place, resolve.
 *
 * @param thread whether it is the head of a thread, and settled; null for a reply.
 * @param children the words as they are read, drawn on the server.
 */
export function AnnotationWords({
  caseId,
  annotation,
  mine,
  thread,
  actions,
  children,
}: {
  caseId: string;
  annotation: Editable;
  mine: boolean;
  thread: { resolved: boolean } | null;
  actions: AnnotationActions;
  children: React.ReactNode;
}) {
  const [doing, setDoing] = useState<"nothing" | "edit" | "reply">("nothing");
  const [problem, setProblem] = useState("");
  const [pending, startTransition] = useTransition();
  const { id, body, revision, author } = annotation;
  const stop = () => setDoing("nothing");
  const setResolved = (act: AnnotationActions["resolve"]) =>
    startTransition(async () => {
      const outcome = await reached(act(caseId, id));
      setProblem(outcome.ok ? "" : outcome.message);
    });

  if (doing === "edit") {
    return (
      <AnnotationForm
        label="Your annotation"
        submitLabel="Save"
        draftKey={`edit.${id}`}
        initial={body}
        save={(words, over) => actions.edit(caseId, id, { body: words, revision: over ?? revision })}
        onDone={stop}
        onCancel={stop}
        autoFocus
      />
    );
  }
  return (
    <>
      {children}
      <div className="no-print mt-1 -ml-2 flex flex-wrap gap-0.5">
        {thread ? (
          <Button
            variant="quiet"
            size="small"
            onClick={() => setDoing("reply")}
            aria-label={`Reply to ${author}`}
          >
            Reply
          </Button>
        ) : null}
        {mine ? (
          <Button
            variant="quiet"
            size="small"
            onClick={() => setDoing("edit")}
            aria-label="Edit your annotation"
          >
            Edit
          </Button>
        ) : null}
        {thread ? (
          <Button
            variant="quiet"
            size="small"
            disabled={pending}
            onClick={() => setResolved(thread.resolved ? actions.reopen : actions.resolve)}
            aria-label={thread.resolved ? "Reopen this thread" : "Resolve this thread"}
          >
            {thread.resolved ? "Reopen" : "Resolve"}
          </Button>
        ) : null}
      </div>
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
      {doing === "reply" ? (
        <AnnotationForm
          label={`Your reply to ${author}`}
          submitLabel="Reply"
          draftKey={`reply.${id}`}
          save={(words) => actions.write(caseId, { body: words, parentId: id })}
          onDone={stop}
          onCancel={stop}
          autoFocus
        />
      ) : null}
    </>
  );
}
