"use client";

import { lazy, Suspense, useState } from "react";
import { useKeys } from "@/components/ui/keys/use-keys";

const KeyTableDialog = lazy(async () => ({
  default: (await import("@/components/ui/keys/key-table-dialog")).KeyTableDialog,
}));

/** All keys, on `?` or from the footer's button. The table is loaded when it is asked for: every page has this. */
export function KeyHelp() {
  const [open, setOpen] = useState(false);
  useKeys({ help: () => setOpen(true) });
  return (
    <>
      <button type="button" className="hover:text-ink hover:underline" onClick={() => setOpen(true)}>
        All keys
      </button>
      {open ? (
        <Suspense>
          <KeyTableDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
