import type { Metadata } from "next";
import {
  changeKeysAction,
  changePasswordAction,
  changeThemeAction,
  renameAction,
  signOutAction,
} from "@/app/account/actions";
import { signedIn } from "@/app/signed-in";
import { HomeFrame } from "@/components/accounts/home-frame";
import { KeysForm } from "@/components/accounts/keys-form";
import { NameForm } from "@/components/accounts/name-form";
import { PasswordForm } from "@/components/accounts/password-form";
import { ThemeForm } from "@/components/accounts/theme-form";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { getPreferences } from "@/lib/accounts/preferences";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const analyst = await signedIn();
  const preferences = await getPreferences(analyst);
  const signOut = (
    <form action={signOutAction}>
      <Button type="submit">Sign out</Button>
    </form>
  );
  return (
    <HomeFrame analyst={analyst}>
      <PageHead title="Your account" actions={signOut}>
        <p className="text-ink-2">
          You sign in as {analyst.email}
          {analyst.isOwner ? ", the owner of this installation" : ""}.
        </p>
      </PageHead>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="grid gap-4">
          <Section title="Name">
            <NameForm name={analyst.name} rename={renameAction} />
          </Section>
          <Section title="Theme">
            <ThemeForm theme={preferences.theme} changeTheme={changeThemeAction} />
          </Section>
          <Section title="Password">
            <PasswordForm currentLabel="Present password" changePassword={changePasswordAction} />
          </Section>
        </div>
        <Section title="Keys">
          <KeysForm preferences={preferences} changeKeys={changeKeysAction} />
        </Section>
      </div>
    </HomeFrame>
  );
}
