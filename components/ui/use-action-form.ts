"use client";

import {
  type FormEvent,
  type KeyboardEvent,
  startTransition,
  useActionState,
  useEffect,
  useRef,
} from "react";
import { saveOnKeys } from "@/components/ui/keys/save-on-keys";
import { reached } from "@/components/ui/reach";
import type { Outcome } from "@/lib/outcome";

/** A server action as a form sends it; the fields go by the names of the inputs. */
export type FormAction<T = null> = (previous: Outcome<T> | null, form: FormData) => Promise<Outcome<T>>;

/**
 * A form that sends itself to a server action, keeps what was typed whatever comes back, and knows what did. A
 * submission before the page is ready for it is kept by React and sent then.
 *
 * @param emptyOnSuccess for a form that is filled in again and again.
 * @returns `form` to spread on the `<form>`, the last `outcome`, `errors` by field.
 */
export function useActionForm<T>(action: FormAction<T>, { emptyOnSuccess = false } = {}) {
  const ref = useRef<HTMLFormElement>(null);
  // A double click comes before `pending` is drawn.
  const sending = useRef(false);
  const [outcome, send, pending] = useActionState<Outcome<T> | null, FormData>(
    (previous, form) =>
      reached(action(previous, form)).finally(() => {
        sending.current = false;
      }),
    null,
  );
  useEffect(() => {
    if (emptyOnSuccess && outcome?.ok) ref.current?.reset();
  }, [emptyOnSuccess, outcome]);
  const form = {
    ref,
    action: send,
    // React empties a form after its action; sent by hand, it stays as it is.
    onSubmit(event: FormEvent<HTMLFormElement>) {
      event.preventDefault();
      if (pending || sending.current) return;
      sending.current = true;
      const fields = new FormData(event.currentTarget);
      startTransition(() => send(fields));
    },
    onKeyDown: (event: KeyboardEvent<HTMLFormElement>) => void saveOnKeys(event),
  };
  const errors: Record<string, string> = outcome?.ok === false ? outcome.fieldErrors : {};
  return { form, outcome, errors, pending };
}
