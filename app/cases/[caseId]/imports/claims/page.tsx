import type { Metadata } from "next";
import { preview, take } from "@/app/cases/[caseId]/imports/claims/actions";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { ClaimsTable } from "@/components/imports/claims/claims-table";
import { PageHead } from "@/components/ui/page-head";
import { getCase } from "@/lib/cases/get-case";

export const metadata: Metadata = { title: "Claims from a table" };

/** Ready claims from a CSV file: what each row will do is shown before anything is taken. */
export default async function ClaimsFromTablePage({ params }: PageProps<"/cases/[caseId]/imports/claims">) {
  const { caseId } = await params;
  await orNotFound(getCase(await signedIn(), caseId));
  return (
    <>
      <PageHead
        crumbs={[
          { label: "Sources", href: `/cases/${caseId}/sources` },
          { label: "Imports", href: `/cases/${caseId}/imports` },
        ]}
        title="Claims from a table"
      >
        <p className="max-w-[640px] text-ink-2">
          A CSV file with one claim a row: who said what, when, in which words, and where. Nothing is taken
          before you say so, and all of it can be undone.
        </p>
      </PageHead>
      <ClaimsTable caseId={caseId} actions={{ preview, take }} />
    </>
  );
}
