"use client";

import { type RefObject, useEffect } from "react";
import type { SavedClaim } from "@/components/claims/save-claim";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import type { TextSelection } from "@/components/sources/reader/use-text-selection";

/** The id of the bar that says how far the suggestions are settled. */
export const SETTLE_BAR = "settling";

/** Brings the piece of the text that begins at a place into view, no further than it has to. */
function reveal(root: HTMLElement | null, start: number): void {
  root?.querySelector(`[data-start="${start}"]`)?.scrollIntoView({ block: "nearest" });
}

/** Whether one thing on the page begins where another ends, as on a narrow screen, so that both are seldom in view. */
function isBelow(panel: HTMLElement | null, root: HTMLElement | null): boolean {
  if (!panel || !root) return false;
  return panel.getBoundingClientRect().top >= root.getBoundingClientRect().bottom;
}

/** Whether something of a claim's card is on the screen, not behind the bar that may stand at the bottom of it. */
export function isCardInView(claimId: string): boolean {
  const card = document.getElementById(`claim-${claimId}`)?.getBoundingClientRect();
  const bar = document.getElementById(SETTLE_BAR)?.getBoundingClientRect();
  const end = bar && bar.bottom >= window.innerHeight ? bar.top : window.innerHeight;
  return card !== undefined && card.top < end && card.bottom > 0;
}

/**
 * Keeps the keyboard's selection in view, and the quote of the claim that the keyboard or the address chose. Where the claims
 * stand below the text the card is what stays in view: it has the quote, too.
 */
export function useFollow(
  root: RefObject<HTMLElement | null>,
  panel: RefObject<HTMLElement | null>,
  selection: TextSelection | null,
  revealed: ReaderClaim | undefined,
) {
  const cursor = selection?.by === "keyboard" ? selection.start : null;
  useEffect(() => {
    if (cursor !== null) reveal(root.current, cursor);
  }, [root, cursor]);
  const quote = revealed?.quotes[0]?.start ?? null;
  useEffect(() => {
    if (quote !== null && !isBelow(panel.current, root.current)) reveal(root.current, quote);
  }, [root, panel, quote]);
}

/**
 * Brings the card of a claim that was just saved into view, once it is there. Only within the panel: where the panel doesn't
 * scroll by itself, as on a phone, the text would be scrolled away.
 */
export function useShowCard(
  panel: RefObject<HTMLElement | null>,
  claims: ReaderClaim[],
  saved: SavedClaim | null,
) {
  const isThere = saved !== null && claims.some(({ id }) => id === saved.claimId);
  useEffect(() => {
    const box = panel.current;
    if (!isThere || !saved || !box || box.scrollHeight <= box.clientHeight) return;
    document.getElementById(`claim-${saved.claimId}`)?.scrollIntoView({ block: "nearest" });
  }, [panel, isThere, saved]);
}

/** A click on a claim's words makes the claim current: the shortest one there, when several lie on them. */
export function useClaimClicks(
  root: RefObject<HTMLElement | null>,
  claims: ReaderClaim[],
  onCurrent: (claimId: string) => void,
) {
  useEffect(() => {
    const text = root.current;
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !document.getSelection()?.isCollapsed) return;
      const ids = event.target.closest<HTMLElement>("[data-claims]")?.dataset.claims?.split(" ") ?? [];
      const here = claims.filter(({ id }) => ids.some((mark) => mark.startsWith(id)));
      const length = ({ quotes }: ReaderClaim) =>
        quotes.reduce((sum, { start, end }) => sum + end - start, 0);
      const [shortest] = here.sort((one, other) => length(one) - length(other));
      if (shortest) onCurrent(shortest.id);
    };
    text?.addEventListener("click", onClick);
    return () => text?.removeEventListener("click", onClick);
  }, [root, claims, onCurrent]);
}
