"use client";

import { useLayoutEffect, useRef } from "react";

/** Room left above the quote, so that the words before it are seen too. */
const ABOVE = 44;

/** What scrolls takes the focus, or the keyboard could not scroll it. */
const IN_TAB_ORDER = 0;

/**
 * A pane that stands at its first `[data-quote]` when it appears, without moving the page. Browsers that know
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
    const quote = pane.current?.querySelector("[data-quote]");
    if (!pane.current || !quote) return;
    const below = quote.getBoundingClientRect().top - pane.current.getBoundingClientRect().top;
    pane.current.scrollTop += below - ABOVE;
  }, []);
  return (
    <section ref={pane} aria-label={label} tabIndex={IN_TAB_ORDER} className={className}>
      {children}
    </section>
  );
}
