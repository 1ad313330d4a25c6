import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { createOwnerAction } from "@/app/(entry)/actions";
import { FirstStartForm } from "@/components/accounts/first-start-form";
import { hasOwner } from "@/lib/accounts/has-owner";
import { firstStartCode } from "@/lib/settings/first-start-code";

export const metadata: Metadata = { title: "First start" };

export default async function FirstStartPage() {
  await connection();
  if (await hasOwner()) redirect("/");
  return (
    <>
      <div>
        <h1>Create the owner’s account</h1>
        <p className="mt-1 text-ink-2">
          Nobody has an account on this installation yet. The owner adds the other analysts and creates the
          cases.
        </p>
      </div>
      <FirstStartForm asksCode={firstStartCode() !== null} createOwner={createOwnerAction} />
    </>
  );
}
