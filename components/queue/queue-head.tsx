"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { useKeyLabel } from "@/components/ui/keys/keys-provider";
import { useKeys } from "@/components/ui/keys/use-keys";
import { Breadcrumb, type Crumb } from "@/components/ui/page-head";

/** Where one is, and what can be done besides a verdict: edit the open pair on its own page, undo. */
export function QueueHead({
  crumbs,
  pairHref,
  canUndo,
  onUndo,
  children,
}: {
  crumbs: Crumb[];
  pairHref: string | null;
  canUndo: boolean;
  onUndo: () => void;
  /** What was done last; on a narrow screen below the rest. */
  children: React.ReactNode;
}) {
  const router = useRouter();
  const [editKey, undoKey] = [useKeyLabel("edit"), useKeyLabel("undo")];
  useKeys({ edit: () => pairHref && router.push(pairHref) });
  return (
    <div className="mb-3 flex min-h-[34px] flex-wrap items-center gap-x-3 gap-y-1.5">
      <Breadcrumb crumbs={crumbs} />
      <div className="min-w-0 flex-1 max-md:order-last max-md:min-w-full">{children}</div>
      <div className="ml-auto flex flex-wrap items-center gap-1.5">
        {pairHref ? (
          <ButtonLink href={pairHref} keys={editKey} aria-keyshortcuts={editKey}>
            Edit
          </ButtonLink>
        ) : null}
        <Button keys={undoKey} aria-keyshortcuts={undoKey} disabled={!canUndo} onClick={onUndo}>
          Undo
        </Button>
      </div>
    </div>
  );
}
