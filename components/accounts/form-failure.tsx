import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/lib/outcome";

/** Says why a form could not be saved, beside its button; a session that ended can be renewed in another tab. */
export function FormFailure<T>({ outcome }: { outcome: Outcome<T> | null }) {
  if (!outcome || outcome.ok) return null;
  return (
    <Notice tone="bad">
      {outcome.message}
      {outcome.code === "signed-out" ? (
        <>
          {" "}
          <a href="/sign-in" target="_blank" rel="noopener">
            Sign in (new tab)
          </a>
        </>
      ) : null}
    </Notice>
  );
}
