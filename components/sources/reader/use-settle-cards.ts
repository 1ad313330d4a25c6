"use client";

import { type RefObject, useRef, useState } from "react";
import type { ClaimActions } from "@/components/claims/claim-actions";
import type { CardAction } from "@/components/sources/reader/card-action";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import { useCurrentClaim } from "@/components/sources/reader/use-current-claim";
import { isCardInView } from "@/components/sources/reader/use-follow";
import { useNumbers } from "@/components/sources/reader/use-numbers";
import { useSettling } from "@/components/sources/reader/use-settling";
import { displayName } from "@/lib/actors/display-name";
import { type Failure, fail } from "@/lib/outcome";

/** The claims of the reader as they are settled one after the other: after each, the next that waits is current. */
export function useSettleCards({
  claims: given,
  firstClaim,
  isBusy,
  panel,
  say,
  onFailure,
  ...rest
}: {
  caseId: string;
  sourceId: string;
  claims: ReaderClaim[];
  firstClaim: string | null;
  /** Words are selected, or a claim is being typed. */
  isBusy: boolean;
  panel: RefObject<HTMLElement | null>;
  actions: ClaimActions;
  /** Tells a screen reader. */
  say: (words: string) => void;
  onFailure: (failure: Failure | null) => void;
}) {
  const [done, setDone] = useState("");
  /** The claim whose card a key brought onto the screen: the next key settles it. */
  const brought = useRef<string | null>(null);
  const settling = useSettling({ ...rest, claims: given, onFailure, onLeft });
  const claims = useNumbers(settling.claims);
  const card = useCurrentClaim(claims, firstClaim, isBusy);
  const found = claims.filter(({ engine, state }) => engine !== null && state !== "withdrawn");
  const waiting = claims.filter(({ state }) => state === "suggested");

  function onLeft(left: number) {
    const were = left === 1 ? "1 claim was" : `${left} claims were`;
    onFailure(fail("conflict", `${were} changed since then, and left as it stands now.`));
  }
  const tell = (words: string) => {
    setDone(words);
    say(words);
  };
  const goOn = (after: string, words: string) => {
    if (card.skip()) return tell(words);
    tell(`${words} All are settled.`);
    if (claims.some(({ id, state }) => id === after && state === "accepted")) card.goTo(after);
    else panel.current?.focus({ preventScroll: true });
  };

  return {
    claims,
    card,
    settling: {
      settled: found.length - found.filter(({ state }) => state === "suggested").length,
      total: found.length,
      done,
      canUndo: settling.canUndo,
      isSettling: settling.isSettling,
      onAcceptAll: () => {
        settling.acceptAll(waiting.map(({ id }) => id));
        tell(waiting.length === 1 ? "Accepted 1 claim." : `Accepted ${waiting.length} claims.`);
        panel.current?.focus({ preventScroll: true });
      },
      onUndo: undo,
    },
    undo,
    skip: () => {
      // What was done last isn't what was done now.
      if (card.skip()) setDone("");
      else say("No other claim waits to be settled.");
    },
    /** For a key that settles: where the card isn't on the screen it is brought there first, since nobody settles blind. */
    inView: (work: () => void) => () => {
      if (!card.claim || card.claim.id === brought.current || isCardInView(card.claim.id)) return work();
      brought.current = card.claim.id;
      card.goTo(card.claim.id);
      tell(`Claim ${card.claim.number} is the current one.`);
    },
    isWaiting: (id: string | undefined) => waiting.some((claim) => claim.id === id),
    /** A suggestion was edited and saved, and thereby accepted. */
    onAccepted: (id: string, event: number) => {
      settling.accepted(id, event);
      goOn(id, "Saved and accepted.");
    },
    onFocus: ({ id }: ReaderClaim) => {
      card.setCurrent(id);
      card.setByClaim(true);
    },
    /** Its words in the text were clicked. */
    onClick: (id: string) => {
      card.setCurrent(id);
      if (waiting.some((claim) => claim.id === id)) card.setByClaim(true);
    },
    onCard: (action: CardAction, claim: ReaderClaim) => {
      if (action === "restore") return settling.restore(claim.id);
      if (action === "skip") return card.skip();
      if (action === "same" || action === "different") return onMatch(action, claim);
      if (claim.state !== "suggested") return say(`Claim ${claim.number} is ${claim.state} already.`);
      if (action === "accept") {
        settling.accept(claim.id);
        goOn(claim.id, `Accepted claim ${claim.number}.`);
      } else if (action === "reject") {
        settling.reject(claim.id);
        goOn(claim.id, `Rejected claim ${claim.number}.`);
      }
    },
  };

  function onMatch(answer: "same" | "different", { id, attribution, offered }: ReaderClaim) {
    const offeredName = offered ? displayName(offered.actor) : "the other";
    card.goTo(id);
    tell(
      answer === "same"
        ? `Merged into ${offeredName}. The log leads to the actor, whose page can undo it.`
        : `${displayName(attribution.speaker)} is kept apart from ${offeredName}.`,
    );
  }

  function undo() {
    const step = settling.undo();
    if (!step) return say("There is nothing to undo.");
    const [first] = step.claims;
    if (first) card.goTo(first);
    if (step.edited) return tell("The acceptance is undone; your wording stays.");
    const { length } = step.claims;
    tell(length === 1 ? "Undone: the claim waits again." : `Undone: ${length} claims wait again.`);
  }
}
