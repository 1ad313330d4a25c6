"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useState } from "react";
import type { AnnotationActions } from "@/components/annotations/annotation-actions";
import type { EditContradiction } from "@/components/contradictions/contradiction-actions";
import type { EditableContradiction } from "@/components/contradictions/edit-dialog";
import { Button } from "@/components/ui/button";
import { findUnsaved } from "@/components/ui/find-unsaved";
import { Kbd } from "@/components/ui/kbd";
import { useKeyLabel } from "@/components/ui/keys/keys-provider";
import { useKeys } from "@/components/ui/keys/use-keys";

// Nobody needs these before they ask for them.
const EditDialog = lazy(async () => ({
  default: (await import("@/components/contradictions/edit-dialog")).EditDialog,
}));
const AnnotateDialog = lazy(async () => ({
  default: (await import("@/components/annotations/annotate-dialog")).AnnotateDialog,
}));

type Open = "edit" | "note" | null;

/** What can be done with a contradiction as a whole, by button or key: go to its neighbours, edit it, annotate it. */
export function PairTools({
  caseId,
  contradiction,
  neighbours,
  edit,
  annotate,
}: {
  caseId: string;
  contradiction: EditableContradiction & { shownHeadline: string };
  /** The addresses of the contradictions before and after this one in the list. */
  neighbours: { previous: string | null; next: string | null };
  edit: EditContradiction;
  annotate: Pick<AnnotationActions, "write">;
}) {
  const router = useRouter();
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState("");
  const close = () => setOpen(null);
  const go = (href: string | null) => {
    const unsaved = href && findUnsaved();
    setSaid(unsaved ?? "");
    if (href && !unsaved) router.push(href);
  };
  useKeys({
    next: () => go(neighbours.next),
    previous: () => go(neighbours.previous),
    edit: () => setOpen("edit"),
    note: () => setOpen("note"),
  });
  return (
    <>
      <Button
        keys={useKeyLabel("edit")}
        aria-keyshortcuts={useKeyLabel("edit")}
        onClick={() => setOpen("edit")}
      >
        Edit
      </Button>
      <Button
        keys={useKeyLabel("note")}
        aria-keyshortcuts={useKeyLabel("note")}
        onClick={() => setOpen("note")}
      >
        Annotate
      </Button>
      <span role="status" className="text-sm text-warn empty:hidden">
        {said}
      </span>
      <nav aria-label="Neighbours" className="flex gap-1.5">
        <Neighbour
          href={neighbours.previous}
          label="Previous contradiction"
          sign="↑"
          keys={useKeyLabel("previous")}
        />
        <Neighbour href={neighbours.next} label="Next contradiction" sign="↓" keys={useKeyLabel("next")} />
      </nav>
      <Suspense>
        {open === "edit" ? (
          <EditDialog caseId={caseId} contradiction={contradiction} edit={edit} onClose={close} />
        ) : null}
        {open === "note" ? (
          <AnnotateDialog
            caseId={caseId}
            target={{ contradictionId: contradiction.id }}
            actions={annotate}
            open
            onClose={close}
          />
        ) : null}
      </Suspense>
    </>
  );
}

function Neighbour({
  href,
  label,
  sign,
  keys,
}: {
  href: string | null;
  label: string;
  sign: string;
  keys: string | undefined;
}) {
  const look = "inline-flex min-h-[34px] items-center gap-2 rounded-lg border px-[11px] py-1.5";
  const content = (
    <>
      <span aria-hidden="true">{sign}</span>
      {keys ? <Kbd>{keys}</Kbd> : null}
    </>
  );
  return href ? (
    <Link
      href={href}
      aria-label={label}
      aria-keyshortcuts={keys}
      className={`${look} border-edge bg-card hover:bg-sunk`}
    >
      {content}
    </Link>
  ) : (
    <span className={`${look} border-line opacity-55`}>
      <span className="sr-only">{label}: none</span>
      {content}
    </span>
  );
}
