import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createCaseAction } from "@/app/cases/actions";
import { signedIn } from "@/app/signed-in";
import { HomeFrame } from "@/components/accounts/home-frame";
import { CaseForm } from "@/components/cases/case-form";
import { PageHead } from "@/components/ui/page-head";

export const metadata: Metadata = { title: "New case" };

export default async function NewCasePage() {
  const analyst = await signedIn();
  if (!analyst.isOwner) notFound();
  return (
    <HomeFrame analyst={analyst}>
      <div className="max-w-xl">
        <PageHead crumbs={[{ label: "Cases", href: "/cases" }]} title="New case" />
        <CaseForm submitLabel="Create case" save={createCaseAction} />
      </div>
    </HomeFrame>
  );
}
