import { ResetPasswordButton } from "@/components/accounts/reset-password-button";
import { Chip } from "@/components/ui/chip";
import type { FormAction } from "@/components/ui/use-action-form";
import type { HandedOver } from "@/lib/accounts/create-account";
import type { Account } from "@/lib/accounts/list-accounts";

/** The accounts of the installation. */
export function AccountList({
  accounts,
  resetPassword,
}: {
  accounts: Account[];
  resetPassword: FormAction<HandedOver>;
}) {
  return (
    <ul className="divide-y divide-line rounded-[10px] border border-line bg-card">
      {accounts.map((account) => (
        <li key={account.id} className="flex flex-wrap items-center gap-x-4 gap-y-1.5 px-4 py-2.5">
          <div className="min-w-0 flex-1 basis-56">
            <p className="font-medium break-words">{account.name}</p>
            <p className="text-sm break-all text-ink-2">{account.email}</p>
          </div>
          {account.isOwner ? <Chip tone="accent">Owner</Chip> : null}
          {account.mustChangePassword ? <Chip tone="warn">One-time password</Chip> : null}
          <span className="text-sm text-ink-2 tabular-nums">
            {account.caseCount === 1 ? "1 case" : `${account.caseCount} cases`}
          </span>
          {account.isOwner ? null : <ResetPasswordButton account={account} resetPassword={resetPassword} />}
        </li>
      ))}
    </ul>
  );
}
