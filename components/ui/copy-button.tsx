"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Copies a text and says so; where the clipboard is closed to us, it shows the text to be copied by hand. */
export function CopyButton({
  text,
  children,
  size,
}: {
  text: string;
  children: React.ReactNode;
  size?: "small" | "normal";
}) {
  const [state, setState] = useState<"ready" | "copied" | "closed">("ready");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("closed");
    }
  };
  return (
    <>
      <Button size={size} onClick={copy}>
        {children}
      </Button>
      <span role="status" className="text-sm text-good empty:hidden">
        {state === "copied" ? "Copied" : ""}
      </span>
      {state === "closed" ? (
        <textarea
          readOnly
          aria-label="The text to copy"
          value={text}
          rows={6}
          onFocus={(event) => event.currentTarget.select()}
          className="w-full rounded-lg border border-edge bg-paper p-2 font-mono text-xs"
        />
      ) : null}
    </>
  );
}
