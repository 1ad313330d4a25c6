"use client";

import { memo } from "react";
import type { MatchActions } from "@/components/actors/match-actions";
import { MatchQuestion } from "@/components/actors/match-question";
import { SuggestedChip } from "@/components/claims/suggested-chip";
import type { OnCard } from "@/components/sources/reader/card-action";
import { CardButtons } from "@/components/sources/reader/card-buttons";
import { CardConflicts } from "@/components/sources/reader/card-conflicts";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import { SuggestedFacts } from "@/components/sources/reader/suggested-facts";
import { classNames } from "@/components/ui/class-names";
import { displayName } from "@/lib/actors/display-name";
import { repeatsQuote } from "@/lib/claims/repeats-quote";

/**
 * One claim beside the text; a suggested one has a dashed edge and says so. The current one shows what can be done with it, each
 * with its key.
 */
export const ClaimCard = memo(function ClaimCard({
  caseId,
  claim,
  numbers,
  isCurrent,
  asksMatch,
  isLazy,
  onCard,
  matchActions,
}: {
  caseId: string;
  claim: ReaderClaim;
  /** The numbers of the claims of this source, by id. */
  numbers: ReadonlyMap<string, number>;
  isCurrent: boolean;
  /** The question who its speaker is stands here. */
  asksMatch: boolean;
  /** One of so many that those out of view aren't drawn. */
  isLazy: boolean;
  onCard: OnCard;
  matchActions: MatchActions;
}) {
  const { speaker, role, cue, chain } = claim.attribution;
  const isSuggested = claim.state === "suggested";
  const answered = claim.answersId ? numbers.get(claim.answersId) : undefined;
  return (
    <li
      id={`claim-${claim.id}`}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent ? "true" : undefined}
      aria-label={`Claim ${claim.number}${isSuggested ? ", suggested" : ""}: ${displayName(speaker)} ${cue}`}
      onFocus={(event) => event.target.matches(":focus-visible") && onCard("current", claim)}
      // Not when the pointer goes down: cards change their height with it, and the release would miss what was pressed.
      onPointerUp={() => onCard("current", claim)}
      className={classNames(
        "scroll-my-3 rounded-[10px] border px-3 py-2.5 outline-offset-2 max-md:scroll-mb-40 md:scroll-mt-24",
        isSuggested ? "border-dashed bg-paper" : "border-l-[3px] bg-card",
        isCurrent
          ? "border-warn shadow-[0_0_0_1px_var(--warn)]"
          : isSuggested
            ? "border-edge"
            : "border-line border-l-accent",
        isLazy && "[contain-intrinsic-size:auto_130px] [content-visibility:auto]",
      )}
    >
      <div className="flex items-baseline gap-2 text-sm text-ink-2">
        <span className="min-w-0" dir="auto">
          <b className="font-semibold text-ink">{displayName(speaker)}</b>
          {role && !isInName(role, speaker) ? `, ${role} ·` : ""} {cue}
        </span>
        <span className="ml-auto flex items-baseline gap-1.5 text-xs whitespace-nowrap text-ink-3 tabular-nums">
          {isSuggested ? <SuggestedChip /> : null}
          {[
            claim.number,
            claim.page,
            !isSuggested && claim.denies && "denies",
            !isSuggested && claim.reported && "reported",
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </div>
      <p className="mt-1 text-[14.5px] break-words" dir="auto">
        {claim.statement}
      </p>
      {isSuggested && !repeatsQuote(claim) ? (
        <blockquote
          dir="auto"
          className="mt-1 border-l-2 border-line-strong pl-2.5 font-serif text-[14.5px] break-words text-ink-2"
        >
          {claim.quotes.map(({ exact }) => exact.replace(/\s+/g, " ")).join(" … ")}
        </blockquote>
      ) : null}
      <div className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-2 empty:hidden">
        {chain.length > 0 ? (
          <span>via {chain.map(({ actor, words }) => (actor ? displayName(actor) : words)).join(" → ")}</span>
        ) : null}
        {answered ? <span>answers {answered}</span> : null}
        {isSuggested ? <SuggestedFacts claim={claim} /> : null}
      </div>
      <CardConflicts {...{ caseId, numbers, isCurrent }} conflicts={claim.conflicts} />
      {claim.offered && (asksMatch || isCurrent) ? (
        <MatchQuestion
          caseId={caseId}
          actorId={speaker.id}
          offered={claim.offered}
          actions={matchActions}
          onAnswered={(answer) => onCard(answer, claim)}
        />
      ) : null}
      {isCurrent ? <CardButtons caseId={caseId} claim={claim} onCard={onCard} /> : null}
      {isCurrent && isSuggested ? (
        <p className="mt-1.5 text-xs text-ink-3">found by {claim.foundBy}</p>
      ) : null}
    </li>
  );
});

/** One without a name is called by its role, which needn't be said twice. */
function isInName(role: string, speaker: ReaderClaim["attribution"]["speaker"]): boolean {
  return speaker.kind === "unnamed" && speaker.name.toLowerCase().includes(role.toLowerCase());
}
