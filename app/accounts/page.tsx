import type { Metadata } from "next";
import { createAccountAction, resetPasswordAction } from "@/app/accounts/actions";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { AccountList } from "@/components/accounts/account-list";
import { AddAccountForm } from "@/components/accounts/add-account-form";
import { HomeFrame } from "@/components/accounts/home-frame";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { listAccounts } from "@/lib/accounts/list-accounts";

export const metadata: Metadata = { title: "Accounts" };

export default async function AccountsPage() {
  const analyst = await signedIn();
  const accounts = await orNotFound(listAccounts(analyst));
  return (
    <HomeFrame analyst={analyst}>
      <PageHead title="Accounts">
        <p className="max-w-prose text-ink-2">
          Who can sign in here. An account sees nothing until it is a member of a case.
        </p>
      </PageHead>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_380px]">
        <AccountList accounts={accounts} resetPassword={resetPasswordAction} />
        <Section title="Add an account">
          <AddAccountForm createAccount={createAccountAction} />
        </Section>
      </div>
    </HomeFrame>
  );
}
