"use client";

import { useMemo } from "react";
import type { MatchActions } from "@/components/actors/match-actions";
import { isMarked } from "@/components/claims/is-marked";
import type { OnCard } from "@/components/sources/reader/card-action";
import { ClaimCard } from "@/components/sources/reader/claim-card";
import { FoldedClaims } from "@/components/sources/reader/folded-claims";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";

/** From so many claims on, those out of view aren't drawn. */
const MANY = 60;

/** For a card that names no other claim, so that it isn't drawn again whenever one is rejected. */
const NO_NUMBERS: ReadonlyMap<string, number> = new Map();

/** The claims of a source in the order of its text; rejected and withdrawn ones are folded away under them. */
export function ClaimsPanel({
  caseId,
  claims,
  current,
  isReading,
  onCard,
  matchActions,
}: {
  caseId: string;
  claims: ReaderClaim[];
  current: string | null;
  /** More may come. */
  isReading: boolean;
  onCard: OnCard;
  matchActions: MatchActions;
}) {
  const marked = claims.filter(isMarked);
  const numberWords = marked.map(({ id, number }) => `${id} ${number}`).join();
  const numbers = useMemo(() => {
    const pairs = numberWords.split(",").map((pair) => pair.split(" "));
    return new Map(pairs.map(([id = "", number]) => [id, Number(number)]));
  }, [numberWords]);
  const asked = firstOfEachOffer(marked);
  return (
    <>
      {marked.length > 0 ? (
        <ol aria-label="Claims" className="grid gap-2">
          {marked.map((claim) => (
            <ClaimCard
              key={claim.id}
              caseId={caseId}
              claim={claim}
              numbers={claim.answersId || claim.conflicts.length > 0 ? numbers : NO_NUMBERS}
              isCurrent={claim.id === current}
              asksMatch={asked.has(claim.id)}
              isLazy={marked.length > MANY}
              onCard={onCard}
              matchActions={matchActions}
            />
          ))}
        </ol>
      ) : (
        <p className="rounded-[10px] border border-dashed border-line-strong px-4 py-6 text-center text-ink-2">
          {isReading
            ? "Claims will be proposed here."
            : "No claims yet. Select the words of one, and say who spoke."}
        </p>
      )}
      <FoldedClaims
        caseId={caseId}
        label="rejected"
        claims={claims.filter(({ state }) => state === "rejected")}
        onCard={onCard}
      />
      <FoldedClaims
        caseId={caseId}
        label="withdrawn"
        claims={claims.filter(({ state }) => state === "withdrawn")}
        onCard={onCard}
      />
    </>
  );
}

/** One question for each speaker is enough: at its first claim. */
function firstOfEachOffer(claims: ReaderClaim[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  for (const { id, offered, attribution } of claims) {
    if (offered && !first.has(attribution.speaker.id)) first.set(attribution.speaker.id, id);
  }
  return new Set(first.values());
}
