import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/lib/outcome";

/**
 * Says why something could not be saved, beside its button; a session that ended can be renewed in another tab.
 *
 * @param children what else there is to say of it.
 */
export function FormFailure({
  outcome,
  children,
}: {
  outcome: Outcome<unknown> | null;
  children?: React.ReactNode;
}) {
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
      {children}
    </Notice>
  );
}
