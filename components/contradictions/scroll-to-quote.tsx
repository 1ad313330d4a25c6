"use client";

import { useLayoutEffect, useRef } from "react";

/** What scrolls takes the focus, or the keyboard could not scroll it. */
const IN_TAB_ORDER = 0;

/**
 * A pane that stands at its `[data-begin]` when it appears, without moving the page. Browsers that know
 * `scroll-initial-target` begin there by themselves; the rest are scrolled here.
 */
export function ScrollToQuote({
  label,
  className,
  children,
}: {
  label: string;
  className: string;
  children: React.ReactNode;
}) {
  const pane = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const begin = pane.current?.querySelector("[data-begin]");
    if (!pane.current || !begin) return;
    const below = begin.getBoundingClientRect().top - pane.current.getBoundingClientRect().top;
    pane.current.scrollTop += below - Number.parseFloat(getComputedStyle(begin).scrollMarginTop);
  }, []);
  return (
    <section ref={pane} aria-label={label} tabIndex={IN_TAB_ORDER} className={className}>
      {children}
    </section>
  );
}
