import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { replaceOneTimePasswordAction } from "@/app/(entry)/actions";
import { currentSession } from "@/app/signed-in";
import { PasswordForm } from "@/components/accounts/password-form";

export const metadata: Metadata = { title: "New password" };

export default async function NewPasswordPage() {
  const session = await currentSession();
  if (!session?.mustChangePassword) redirect("/");
  return (
    <>
      <div>
        <h1>Choose your own password</h1>
        <p className="mt-1 text-ink-2">
          {session.analyst.name}, the password that you were given works once. From now on you use your own.
        </p>
      </div>
      <PasswordForm
        currentLabel="The password you were given"
        changePassword={replaceOneTimePasswordAction}
      />
    </>
  );
}
