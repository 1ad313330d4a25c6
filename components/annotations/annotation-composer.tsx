"use client";

import { useState } from "react";
import type { AnnotationActions } from "@/components/annotations/annotation-actions";
import { AnnotationForm } from "@/components/annotations/annotation-form";
import type { AnnotationTarget } from "@/lib/annotations/annotation";

export type ComposerTarget = { label: string; target: AnnotationTarget };

/** The field at the end of the threads; with several things to write on, it lets choose. */
export function AnnotationComposer({
  caseId,
  targets,
  actions,
}: {
  caseId: string;
  targets: ComposerTarget[];
  actions: Pick<AnnotationActions, "write">;
}) {
  const [chosen, choose] = useState(0);
  const on = targets[chosen] ?? targets[0];
  if (!on) return null;
  return (
    <AnnotationForm
      label="Write an annotation"
      placeholder="Markdown is understood: **bold**, *italic*, lists, links"
      submitLabel="Annotate"
      draftKey={`annotate.${Object.values(targets[0]?.target ?? {}).join(".")}`}
      save={(body) => actions.write(caseId, { body, target: on.target })}
    >
      {targets.length > 1 ? (
        <select
          aria-label="What the annotation is on"
          value={chosen}
          onChange={(event) => choose(Number(event.target.value))}
          className="min-h-[34px] rounded-lg border border-edge bg-paper px-2"
        >
          {targets.map(({ label }, index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </select>
      ) : null}
    </AnnotationForm>
  );
}
