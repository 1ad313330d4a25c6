"use client";

import { classNames } from "@/components/ui/class-names";
import { Kbd } from "@/components/ui/kbd";
import { useKeyLabel } from "@/components/ui/keys/keys-provider";

/** What a verdict applies to: the open pair, or all pairs of its dispute, under a filter those that match. Buttons, so that single keys go on working from them. */
export function VerdictScope({
  pairs,
  filtered,
  whole,
  onWhole,
}: {
  pairs: number;
  filtered: boolean;
  whole: boolean;
  onWhole: (whole: boolean) => void;
}) {
  const key = useKeyLabel("wholeDispute");
  const choices = [
    { of: false, label: "This pair" },
    { of: true, label: `All ${pairs} pairs ${filtered ? "that match" : "of the dispute"}` },
  ];
  return (
    <fieldset className="flex flex-wrap items-center gap-2 md:ml-auto">
      <legend className="sr-only">The verdict applies to</legend>
      <span aria-hidden="true" className="text-sm text-ink-3">
        for
      </span>
      <span className="inline-flex rounded-lg border border-edge bg-card p-0.5">
        {choices.map(({ of, label }) => (
          <button
            key={label}
            type="button"
            aria-pressed={whole === of}
            aria-keyshortcuts={whole === of ? undefined : key}
            onClick={() => onWhole(of)}
            className={classNames(
              "rounded-md px-2.5 py-1 text-sm",
              whole === of ? "bg-accent-soft font-medium text-accent" : "text-ink-2 hover:bg-sunk",
            )}
          >
            {label}
          </button>
        ))}
      </span>
      {key ? <Kbd>{key}</Kbd> : null}
    </fieldset>
  );
}
