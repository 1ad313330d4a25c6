"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { SuggestedChip } from "@/components/claims/suggested-chip";
import type { LinkActions } from "@/components/contradictions/contradiction-actions";
import { Chip } from "@/components/ui/chip";
import { classNames } from "@/components/ui/class-names";
import { TextInput } from "@/components/ui/field";
import { reached } from "@/components/ui/reach";
import type { LinkableClaim } from "@/lib/contradictions/list-linkable-claims";

/** So long after the last key the server is asked. */
const PAUSE = 120;

/** Finds the other claim: type a few words, go with the arrows, choose with Enter. What was asked last is what is shown. */
export function ClaimSearch({
  caseId,
  claimId,
  search,
  error,
  onChoose,
}: {
  caseId: string;
  claimId: string;
  search: LinkActions["searchClaims"];
  error: string | undefined;
  onChoose: (claim: LinkableClaim) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<LinkableClaim[] | null>(null);
  const [problem, setProblem] = useState("");
  const [active, setActive] = useState(0);
  const asked = useRef(0);
  /** Enter came before the answer to what was typed last: its first claim is meant. */
  const takesFirst = useRef(false);
  const isFresh = useRef(false);

  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });
  useEffect(() => {
    const number = ++asked.current;
    isFresh.current = false;
    const timer = setTimeout(
      async () => {
        const outcome = await reached(search(caseId, claimId, typed));
        if (number !== asked.current) return;
        isFresh.current = true;
        setProblem(outcome.ok ? "" : outcome.message);
        setActive(0);
        if (!outcome.ok) return;
        setFound(outcome.value);
        if (takesFirst.current && outcome.value[0]) choose.current(outcome.value[0]);
        takesFirst.current = false;
      },
      typed ? PAUSE : 0,
    );
    return () => clearTimeout(timer);
  }, [caseId, claimId, typed, search]);

  const onKeyDown = (event: KeyboardEvent) => {
    const last = (found?.length ?? 0) - 1;
    if (event.key === "ArrowDown") setActive(Math.min(active + 1, last));
    else if (event.key === "ArrowUp") setActive(Math.max(active - 1, 0));
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      if (!isFresh.current) takesFirst.current = true;
      else if (found?.[active]) onChoose(found[active]);
    } else return;
    event.preventDefault();
  };

  return (
    <div>
      <TextInput
        label="The other claim"
        placeholder="Words of the claim, or its speaker"
        role="combobox"
        aria-expanded={Boolean(found?.length)}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found?.[active] ? `${id}-${active}` : undefined}
        autoComplete="off"
        value={typed}
        error={problem || error}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="sr-only">
        {found ? `${found.length} ${found.length === 1 ? "claim" : "claims"}` : ""}
      </p>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Claims"
        className="mt-1.5 grid h-[264px] content-start overflow-y-auto"
      >
        {found?.map((claim, index) => (
          <Found
            key={claim.id}
            id={`${id}-${index}`}
            claim={claim}
            active={index === active}
            onChoose={() => onChoose(claim)}
          />
        ))}
      </div>
      {found?.length === 0 ? (
        <p className="-mt-[262px] h-[262px] px-2 py-1.5 text-ink-3">
          {typed ? "No other claim has all of these words." : "There is no other claim in this case yet."}
        </p>
      ) : null}
    </div>
  );
}

function Found({
  id,
  claim,
  active,
  onChoose,
}: {
  id: string;
  claim: LinkableClaim;
  active: boolean;
  onChoose: () => void;
}) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onClick={onChoose}
      onKeyDown={(event) => event.key === "Enter" && onChoose()}
      className={classNames(
        "cursor-pointer rounded-md px-2 py-1.5",
        active ? "bg-accent-soft" : "hover:bg-sunk",
      )}
    >
      <span className="flex items-baseline gap-2">
        <b dir="auto" className="min-w-0 truncate font-medium">
          {claim.speaker}
        </b>
        {claim.contradictionId ? <Chip>linked</Chip> : null}
        {claim.isSuggested ? <SuggestedChip /> : null}
        <span className="ml-auto flex max-w-[60%] shrink-0 gap-1.5 text-xs text-ink-3 tabular-nums">
          <span dir="auto" className="min-w-0 truncate">
            {claim.publisher}
          </span>
          <span className="whitespace-nowrap">{claim.said}</span>
        </span>
      </span>
      <span dir="auto" className="line-clamp-2 text-ink-2">
        {claim.statement}
      </span>
    </div>
  );
}
