import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { signInAction } from "@/app/(entry)/actions";
import { nextPath } from "@/app/next-path";
import { currentSession } from "@/app/signed-in";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { hasOwner } from "@/lib/accounts/has-owner";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const next = nextPath((await searchParams).next);
  if (!(await hasOwner())) redirect("/first-start");
  if (await currentSession()) redirect(next);
  return (
    <>
      <h1>Sign in</h1>
      <SignInForm next={next} signIn={signInAction} />
    </>
  );
}
