import { Notice } from "@/components/ui/notice";
import type { Failure } from "@/lib/outcome";

/** Says why something could not be saved, beside its button; a session that ended can be renewed in another tab. */
export function FormFailure({ failure }: { failure: Failure | null }) {
  if (!failure) return null;
  return (
    <Notice tone="bad">
      {failure.message}{" "}
      {failure.code === "signed-out" ? (
        <a href="/sign-in" target="_blank" rel="noopener">
          Sign in (new tab)
        </a>
      ) : null}
    </Notice>
  );
}
