"use client";

import { type KeyboardEvent, type Ref, useId, useState } from "react";
import { flushSync } from "react-dom";
import {
  type ActorOption,
  actorNamed,
  actorOptions,
  type PickableActor,
  pickedLabel,
} from "@/components/claims/actor-options";
import type { SpeakerChoice } from "@/components/claims/claim-draft";
import { classNames } from "@/components/ui/class-names";

/**
 * Picks who spoke, or makes somebody new, in one field (a combobox as WAI-ARIA describes it): type to filter, arrows to choose,
 * Enter to take. Ctrl/Cmd+Enter, which saves the form, takes only what the arrows have reached, so that nobody gets words put
 * into their mouth; a name typed in full is chosen as it is.
 */
export function SpeakerField({
  value,
  onChange,
  actors,
  error,
  inputRef,
}: {
  value: SpeakerChoice | null;
  onChange: (choice: SpeakerChoice | null) => void;
  actors: PickableActor[];
  error?: string;
  inputRef?: Ref<HTMLInputElement>;
}) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  /** The active row was come to with the arrows; else it only happens to be the first. */
  const [isReached, setReached] = useState(false);
  const options = actorOptions(actors, typed ?? "");
  const shown = typed ?? (value ? pickedLabel(value) : "");

  const pick = (option: ActorOption | undefined) => {
    if (!option) return;
    flushSync(() => {
      onChange(option.choice);
      setTyped(null);
      setReached(false);
      setOpen(false);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive(open ? (active + step + options.length) % Math.max(1, options.length) : 0);
      setReached(true);
      setOpen(true);
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      // It goes on to the form, which saves, or says below this field what is missing.
      if (open && isReached) pick(options[active]);
      setOpen(false);
    } else if (event.key === "Enter" && (open || !value)) {
      event.preventDefault();
      if (!open) setOpen(true);
      else if (isReached || typed !== null || !value) pick(options[active]);
      else setOpen(false);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div className="relative grid gap-1">
      <label htmlFor={id} className="text-sm font-medium text-ink-2">
        Speaker
      </label>
      <input
        ref={inputRef}
        id={id}
        role="combobox"
        aria-expanded={open && options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && options.length > 0 ? `${id}-${active}` : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
        autoComplete="off"
        placeholder="Who said it?"
        className="w-full rounded-lg border border-edge bg-paper px-2.5 py-1.5 placeholder:text-ink-3 aria-[invalid=true]:border-bad"
        value={shown}
        onFocus={(event) => {
          event.currentTarget.select();
          // A speaker who is chosen already is seldom changed, and the list would lie over the fields below.
          if (!value) setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(actorNamed(actors, event.target.value));
          setActive(0);
          setReached(false);
          setOpen(true);
        }}
      />
      {open && options.length > 0 ? (
        <OptionList
          id={id}
          options={options}
          active={active}
          onActive={(index) => {
            setActive(index);
            setReached(false);
          }}
          onPick={pick}
        />
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="text-sm text-bad">
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** The pointer must not take the focus from the field, so it acts before it could. */
function OptionList({
  id,
  options,
  active,
  onActive,
  onPick,
}: {
  id: string;
  options: ActorOption[];
  active: number;
  onActive: (index: number) => void;
  onPick: (option: ActorOption) => void;
}) {
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label="Speakers"
      className="absolute inset-x-0 top-full z-20 mt-1 max-h-72 overflow-y-auto rounded-lg border border-line-strong bg-card p-1 shadow-[0_8px_24px_rgb(0_0_0/0.16)]"
    >
      {options.map((option, index) => (
        <div
          key={"new" in option.choice ? option.choice.label : option.choice.actorId}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(option);
          }}
          onPointerMove={() => onActive(index)}
          className={classNames(
            "flex cursor-pointer flex-wrap items-baseline gap-x-2 rounded-md px-2 py-1",
            index === active && "bg-accent-soft",
          )}
        >
          <span className={"new" in option.choice ? "text-accent" : undefined}>{option.choice.label}</span>
          <span className="text-xs text-ink-2">{option.detail}</span>
        </div>
      ))}
    </div>
  );
}
