"use client";

import { useEffect, useRef, useState } from "react";
import { bookmarklet } from "@/lib/imports/bookmarklet";

/** The bookmarklet, to be dragged to the bar of bookmarks. */
export function BookmarkletLink({ origin }: { origin: string }) {
  const ref = useRef<HTMLAnchorElement>(null);
  const [isClicked, setClicked] = useState(false);
  // React writes no address that is a program; this one is ours, and is meant to be taken away.
  useEffect(() => ref.current?.setAttribute("href", bookmarklet(origin)), [origin]);
  return (
    <details className="text-sm text-ink-2">
      <summary className="w-fit cursor-pointer">Capture from the page you are on</summary>
      <p className="mt-1.5">
        Drag {/* biome-ignore lint/a11y/useValidAnchor: what is dragged to the bookmarks has to be a link. */}
        <a
          ref={ref}
          href="#bookmarklet"
          onClick={(event) => {
            event.preventDefault();
            setClicked(true);
          }}
          className="rounded-lg border border-edge bg-card px-2 py-0.5 text-ink"
        >
          Capture in Gainsay
        </a>{" "}
        to your bookmarks. On any page, select the words of a claim and click it: the page becomes a source,
        and the selection a claim to be. It takes the page as you see it, so it also works where a sign-in or
        scripts are needed.
      </p>
      <p role="status" className="mt-1 empty:hidden">
        {isClicked ? "It works from your bookmarks, on another page: drag it there." : ""}
      </p>
    </details>
  );
}
