import { CopyButton } from "@/components/ui/copy-button";
import type { HandedOver } from "@/lib/accounts/create-account";

/** A one-time password, shown this once, to be handed over by another way than Gainsay. */
export function HandedOverPassword({ account }: { account: HandedOver }) {
  return (
    <div role="status" className="grid gap-2 rounded-lg border border-good/40 bg-good-soft px-3 py-2.5">
      <p>
        One-time password for <strong className="font-semibold">{account.name}</strong> ({account.email}):
      </p>
      <p className="flex flex-wrap items-center gap-2">
        <code className="rounded-md border border-line bg-card px-2 py-1 font-mono text-lg break-all select-all">
          {account.password}
        </code>
        <CopyButton text={account.password} size="small">
          Copy the password
        </CopyButton>
      </p>
      <p className="text-sm text-ink-2">
        Hand it over now: it is not stored and can’t be shown again. At the first sign-in it has to be
        changed.
      </p>
    </div>
  );
}
