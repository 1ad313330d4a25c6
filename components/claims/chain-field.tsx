"use client";

import { useEffect, useId, useRef } from "react";
import type { DraftStep } from "@/components/claims/claim-draft";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";

/** The chain from the speaker outwards: who passed it on, and with which verb. A name of the case becomes that actor. */
export function ChainField({
  steps,
  names,
  onChange,
  error,
}: {
  steps: DraftStep[];
  names: string[];
  onChange: (steps: DraftStep[]) => void;
  error?: string;
}) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const count = useRef(steps.length);
  useEffect(() => {
    // Whoever adds a step goes on by naming it.
    if (steps.length > count.current)
      list.current?.querySelector<HTMLElement>("li:last-child input")?.focus();
    count.current = steps.length;
  }, [steps.length]);
  const change = (key: number, part: Partial<DraftStep>) =>
    onChange(steps.map((step) => (step.key === key ? { ...step, ...part } : step)));
  return (
    <fieldset className="grid gap-2">
      <legend className="text-sm font-medium text-ink-2">
        How it reached the source, from the speaker outwards
      </legend>
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ol ref={list} className="grid gap-2">
        {steps.map((step, index) => (
          <li key={step.key} className="grid grid-cols-[1fr_minmax(72px,0.6fr)_auto] items-end gap-2">
            <TextInput
              label={`Step ${index + 1}, who`}
              list={id}
              value={step.who}
              placeholder="news agencies"
              onChange={(event) => change(step.key, { who: event.target.value, actorId: undefined })}
            />
            <TextInput
              label="verb"
              aria-label={`Step ${index + 1}, verb`}
              value={step.verb}
              placeholder="quoted"
              onChange={(event) => change(step.key, { verb: event.target.value })}
            />
            <Button
              variant="quiet"
              aria-label={`Remove step ${index + 1}`}
              onClick={() => onChange(steps.filter(({ key }) => key !== step.key))}
            >
              <span aria-hidden="true">✕</span>
            </Button>
          </li>
        ))}
      </ol>
      {error ? <p className="text-sm text-bad">{error}</p> : null}
      <Button
        size="small"
        className="justify-self-start"
        onClick={() =>
          onChange([...steps, { key: Math.max(-1, ...steps.map(({ key }) => key)) + 1, who: "", verb: "" }])
        }
      >
        Add a step
      </Button>
    </fieldset>
  );
}
